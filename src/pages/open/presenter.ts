import { homes } from '../../api/homes';
import type { KnownRoles, PhoneRole } from '../../api/roles';
import { type RouteName, type RouteValues, valueOf } from '../../api/routes';

/** A page to open, in the role it belongs to. */
export type Target = { readonly role: PhoneRole; readonly route: RouteName; readonly values: RouteValues };

type Place = {
  readonly route: RouteName;
  readonly takes: readonly string[];
  /** A page that several share has to be told as whom: `as`. */
  readonly as?: PhoneRole;
};

const report: Place = { route: 'report.detail', takes: ['id'] };
const absence: Place = { route: 'absence', takes: ['id'] };

/** What a message can lead to, in each role that can act on it. A role that is not named opens its home. */
const places: Readonly<Record<string, Partial<Record<PhoneRole, Place>>>> = {
  week: {
    guardian: { route: 'parent.confirm', takes: ['week'] },
    caregiver: { route: 'caregiver.answer', takes: ['week'] },
  },
  notice: {
    guardian: { route: 'parent.notice', takes: ['id'] },
    caregiver: { route: 'caregiver.notice', takes: ['id'] },
  },
  agreement: {
    guardian: { route: 'parent.agreement', takes: ['id'] },
    caregiver: { route: 'caregiver.agreement', takes: ['id'] },
  },
  concern: { director: report, supervisor: report, county: report },
  concerns: {
    guardian: { route: 'report.mine', takes: [], as: 'guardian' },
    caregiver: { route: 'report.mine', takes: [], as: 'caregiver' },
    director: { route: 'report.mine', takes: [], as: 'director' },
  },
  absence: { guardian: absence, caregiver: absence, director: absence, teacher: absence },
  today: { director: { route: 'director.today', takes: [] } },
};

function roleFor(place: Partial<Record<PhoneRole, Place>>, { roles, current }: KnownRoles): PhoneRole {
  if (place[current] !== undefined) return current;
  return roles.find((role) => place[role] !== undefined) ?? current;
}

/**
 * Where a link goes: `?to=week|today|notice|agreement` with its `id` or `week`, for somebody with these roles. The role in
 * use is kept unless the link is for another one. What nobody can make sense of opens the home.
 */
export function targetOf(params: RouteValues, known: KnownRoles): Target {
  const place = places[valueOf(params, 'to') ?? ''] ?? {};
  const role = roleFor(place, known);
  const found = place[role];
  if (found === undefined) return { role, route: homes[role], values: {} };
  const values = Object.fromEntries(found.takes.map((key) => [key, valueOf(params, key)]));
  return { role, route: found.route, values: found.as === undefined ? values : { ...values, as: found.as } };
}
