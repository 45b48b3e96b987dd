import type { ActorRole, StaffRole } from '../../contracts/vocabulary/role';

/** Who is calling, as the entry statement knows it on this day. */
export type Actor = {
  /** A person's id, or the keyed hash of an identity nobody is bound to. */
  readonly id: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly grants: readonly { readonly role: StaffRole; readonly region: string }[];
  readonly guardianOf: readonly string[];
  readonly caregiverOf: readonly string[];
  /** Schools the person teaches at, each with the area its pupils are looked for in; none where nobody said so. */
  readonly posts?: readonly { readonly school: string; readonly region: string }[];
  /** Households of which the person has taken work over that is still open. */
  readonly handed?: readonly string[];
  /** How often the person is asked to take over work. */
  readonly asked?: number;
};

/** One care file's place: the household, and the village it lives in. */
export type Place = {
  readonly householdId: string;
  readonly villageCode: string;
  /** Schools of the children it is about, where a teacher may be the one who acts. */
  readonly schools?: readonly string[];
};

/** A place that was looked for as work that the actor has taken over: only by the operations that such work is recorded with, and to report harm. */
export type TriedPlace = Place & { readonly handed?: true };

/** Roles the actor holds anywhere; `anyone` always. */
export const rolesOf = (actor: Actor): readonly ActorRole[] => [
  ...(actor.guardianOf.length > 0 ? (['guardian'] as const) : []),
  ...(actor.caregiverOf.length > 0 ? (['caregiver'] as const) : []),
  ...new Set(actor.grants.map((grant) => grant.role)),
  ...((actor.posts ?? []).length > 0 ? (['teacher'] as const) : []),
  'anyone',
];

/** Whether the actor holds this role for this place; regions nest by code. */
const holdsFor = (actor: Actor, role: ActorRole, place: TriedPlace): boolean => {
  if (role === 'guardian') return actor.guardianOf.includes(place.householdId);
  if (role === 'caregiver') return actor.caregiverOf.includes(place.householdId);
  if (role === 'teacher') {
    return (actor.posts ?? []).some(
      ({ school, region }) =>
        place.villageCode.startsWith(region) && place.schools?.includes(school) === true,
    );
  }
  if (role === 'director' && place.handed === true && actor.handed?.includes(place.householdId) === true)
    return true;
  return actor.grants.some((grant) => grant.role === role && place.villageCode.startsWith(grant.region));
};

/**
 * The first wall (design D7): the first of the operation's roles that the actor holds for every place the call touches;
 * null when there is none, and then nothing may be read or written.
 */
export const actingRole = (
  actor: Actor,
  allowed: readonly ActorRole[],
  places: readonly TriedPlace[],
): ActorRole | null => {
  if (places.length === 0) return null;
  return allowed.find((role) => places.every((place) => holdsFor(actor, role, place))) ?? null;
};
