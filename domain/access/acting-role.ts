import type { ActorRole, StaffRole } from '../../contracts/vocabulary/role';
import { isPupilOf, type SchoolPost } from '../school/posts';

/** Who is calling, as the entry statement knows it on this day. */
export type Actor = {
  /** A person's id, or the keyed hash of an identity nobody is bound to. */
  readonly id: string;
  readonly personId: string | null;
  readonly name: string | null;
  /** `standIn`: nobody holds the place, and it is the actor who answers for it (domain/staff/answers-for.ts). */
  readonly grants: readonly { readonly role: StaffRole; readonly region: string; readonly standIn?: true }[];
  readonly guardianOf: readonly string[];
  readonly caregiverOf: readonly string[];
  /** Schools the person teaches at, each with the area its pupils are looked for in; none where nobody said so. */
  readonly posts?: readonly SchoolPost[];
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
  /** The pupils themselves, where it matters of which class they are: then a teacher has to teach each of them. */
  readonly pupils?: readonly { readonly school: string; readonly className: string | null }[];
};

/** A place that was looked for as work that the actor has taken over: only by the operations that such work is recorded with, and to report harm. */
export type TriedPlace = Place & { readonly handed?: true };

/** The same without the places for which the actor only stands in. */
const withoutStandIns = (actor: Actor): Actor => ({
  ...actor,
  grants: actor.grants.filter(({ standIn }) => standIn !== true),
});

/** Those of some roles that the actor holds, an own post before one the actor stands in for. */
export const heldOf = (actor: Actor, roles: readonly ActorRole[]): readonly ActorRole[] => {
  const own = rolesOf(withoutStandIns(actor));
  const all = rolesOf(actor);
  return [
    ...roles.filter((role) => own.includes(role)),
    ...roles.filter((role) => all.includes(role) && !own.includes(role)),
  ];
};

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
    const { pupils, villageCode } = place;
    if (pupils !== undefined)
      return pupils.every((pupil) =>
        (actor.posts ?? []).some((post) => isPupilOf(post, { ...pupil, villageCode })),
      );
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
 * The first wall (design D7): the first of the operation's roles that the actor holds for every place the call touches, an
 * own post before one the actor stands in for; null when there is none, and then nothing may be read or written.
 */
export const actingRole = (
  actor: Actor,
  allowed: readonly ActorRole[],
  places: readonly TriedPlace[],
): ActorRole | null => {
  if (places.length === 0) return null;
  const firstOf = (as: Actor) => allowed.find((role) => places.every((place) => holdsFor(as, role, place)));
  return firstOf(withoutStandIns(actor)) ?? firstOf(actor) ?? null;
};
