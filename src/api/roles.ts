import type { DataOf } from './call';

/** The roles that have pages here. */
export const phoneRoles = ['guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'] as const;
export type PhoneRole = (typeof phoneRoles)[number];

/** What the phone remembers of its owner, so that a page opens without asking first. */
export type KnownRoles = {
  readonly roles: readonly PhoneRole[];
  /** The one in use. */
  readonly current: PhoneRole;
};

function isPhoneRole(role: unknown): role is PhoneRole {
  return phoneRoles.some((known) => known === role);
}

/** The roles of a caller that this app has pages for, in the order they are offered; each once. */
export function rolesOf({ roles }: DataOf<'session.who'>): readonly PhoneRole[] {
  return phoneRoles.filter((known) => roles.some(({ role }) => role === known));
}

/** Reads what was remembered; another version's form counts as nothing. */
export function readKnownRoles(stored: unknown): KnownRoles | undefined {
  if (typeof stored !== 'object' || stored === null || !('roles' in stored) || !('current' in stored))
    return undefined;
  if (!Array.isArray(stored.roles) || !isPhoneRole(stored.current)) return undefined;
  const roles = stored.roles.filter(isPhoneRole);
  return roles.includes(stored.current) ? { roles, current: stored.current } : undefined;
}
