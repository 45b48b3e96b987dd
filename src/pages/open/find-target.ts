import { call, type OutcomeOf } from '../../api/call';
import { readConsent } from '../../api/consent';
import { findKnownRoles, keepKnownRoles } from '../../api/known-roles';
import { meetHolder } from '../../api/outboxes';
import { type KnownRoles, rolesOf } from '../../api/roles';
import type { RouteValues } from '../../api/routes';
import { type Target, targetOf } from './presenter';

export type Found =
  | { readonly kind: 'page'; readonly target: Target }
  /** Not agreed yet, or bound to nobody: the first page knows what to do. */
  | { readonly kind: 'start' }
  | { readonly kind: 'failed'; readonly outcome: OutcomeOf<'session.who'> };

/** From the phone's memory when it has one: a push then opens its page without asking first. */
async function findRoles(): Promise<KnownRoles | Exclude<Found, { kind: 'page' }>> {
  const known = await findKnownRoles();
  if (known !== undefined) return known;
  const who = await call('session.who', {});
  if (!who.ok) return { kind: 'failed', outcome: who };
  if (who.data.person !== null) await meetHolder(who.data.person.id);
  const roles = rolesOf(who.data);
  const first = roles[0];
  return first === undefined ? { kind: 'start' } : { roles, current: first };
}

/** Finds the page that a link means for whoever is here, and changes to the role it belongs to. */
export async function findTarget(params: RouteValues): Promise<Found> {
  if (!(await readConsent())) return { kind: 'start' };
  const found = await findRoles();
  if ('kind' in found) return found;
  const target = targetOf(params, found);
  await keepKnownRoles({ ...found, current: target.role });
  return { kind: 'page', target };
}
