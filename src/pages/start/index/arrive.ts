import { call, type OutcomeOf } from '../../../api/call';
import { readConsent, tellConsent } from '../../../api/consent';
import { replaceWith, restartAt } from '../../../api/go-to';
import { homes } from '../../../api/homes';
import { meetHolder } from '../../../api/outboxes';
import { dropKnownRoles, findKnownRoles, keepKnownRoles } from '../../../api/known-roles';
import { rolesOf } from '../../../api/roles';
import { afterLookUp, nextStep } from './presenter';

/** What the first page shows. */
export type Shown =
  /** The phone's storage or the functions have not answered yet, or another page is opening. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'ask' }
  | { readonly phase: 'declined' }
  /** The functions know nobody by this WeChat. */
  | { readonly phase: 'unbound' }
  /** The functions did not say who this is. */
  | { readonly phase: 'failed'; readonly failure: OutcomeOf<'session.who'> };

/** What the page was opened with. */
export type Asked = {
  /** Of an invitation that was tapped. */
  readonly token: string | undefined;
  /** Whom the invitation is for. */
  readonly as: string | undefined;
  /** The functions no longer know whom the phone remembers. */
  readonly fresh: boolean;
};

/** Asks the functions who this is and opens their home, or the choice between two. */
export async function lookUp(): Promise<Shown> {
  const outcome = await call('session.who', {});
  if (!outcome.ok) return { phase: 'failed', failure: outcome };
  if (outcome.data.person !== null) await meetHolder(outcome.data.person.id);
  const roles = rolesOf(outcome.data);
  const place = afterLookUp(roles);
  if (place.kind === 'unbound') return { phase: 'unbound' };

  tellConsent('agreed');
  if (place.kind === 'choice') {
    replaceWith('role');
    return { phase: 'waiting' };
  }
  await keepKnownRoles({ roles, current: place.role });
  restartAt(homes[place.role]);
  return { phase: 'waiting' };
}

/** Goes on to wherever this phone's owner belongs, as far as that can be told; otherwise says what to show. */
export async function arrive({ token, as, fresh }: Asked): Promise<Shown> {
  if (fresh) await dropKnownRoles();
  const step = nextStep({ agreed: await readConsent(), token, known: await findKnownRoles() });
  if (step.kind === 'ask') return { phase: 'ask' };
  if (step.kind === 'look-up') return lookUp();
  if (step.kind === 'bind') replaceWith('bind', { token: step.token, as });
  else restartAt(step.route);
  return { phase: 'waiting' };
}
