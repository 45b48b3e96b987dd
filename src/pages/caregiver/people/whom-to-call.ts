import type { DataOf } from '../../../api/call';
import { caregiverNameCopy as copy } from '../../../copy/caregiver';
import type { Day } from '../../../kit/calendar/days';
import { directorName } from './names';

/** A household on the caregiver's first screen. */
export type FamilyHousehold = NonNullable<DataOf<'home.show'>['households']>[number];
type Contact = FamilyHousehold['contacts'][number];

/** Somebody with a big button: what the caregiver calls them, the full name, the number. */
export type Callee = {
  readonly key: string;
  readonly name: string;
  readonly fullName: string;
  /** Out of reach now: said beside the name, so that nobody wonders why the call does not come. */
  readonly outOfReach: boolean;
  readonly phone: string | null;
};

const calleeOf = ({ personId, role, name, relation, phone, unreachable }: Contact, today: Day): Callee => ({
  key: `${role}:${personId}`,
  name: role === 'director' ? directorName(name) : copy.ofChild(relation),
  fullName: name,
  outOfReach: unreachable !== null && unreachable.since <= today,
  phone,
});

function distinct(callees: readonly Callee[]): readonly Callee[] {
  return [...new Map(callees.map((callee) => [callee.key, callee])).values()];
}

/** The children's family but for the caller, each once however many households. */
export function familyOf(households: readonly FamilyHousehold[], today: Day): readonly Callee[] {
  const contacts = households.flatMap((household) => household.contacts);
  const family = contacts.filter(({ role, isMe }) => role !== 'director' && !isMe);
  return distinct(family.map((contact) => calleeOf(contact, today)));
}

/** The village's director, if one is in office. */
export function directorOf(households: readonly FamilyHousehold[]): Callee | undefined {
  const found = households.flatMap(({ contacts }) => contacts).find(({ role }) => role === 'director');
  // Only of a guardian is it said that nobody can reach them.
  return found === undefined ? undefined : calleeOf({ ...found, unreachable: null }, '');
}

/** Everybody with a button on the first page: the family, then the director. */
export function everybodyToCall(households: readonly FamilyHousehold[], today: Day): readonly Callee[] {
  const director = directorOf(households);
  return [...familyOf(households, today), ...(director === undefined ? [] : [director])];
}

/** How the director is spoken of: 周主任, or 儿童主任 where nobody is known. */
export function directorSpoken(households: readonly FamilyHousehold[]): string {
  return directorOf(households)?.name ?? copy.anyDirector;
}

function guardianRelations({ contacts }: Pick<FamilyHousehold, 'contacts'>): readonly string[] {
  const guardians = contacts.filter(({ role }) => role === 'guardian');
  return [...new Set(guardians.map(({ relation }) => relation))];
}

/**
 * Who should have called: the actual guardian (孩子妈妈), or either of two. Nobody is called 孩子父母 by default; that is
 * only for a family without a registered guardian.
 */
export function parentsSpoken(household: Pick<FamilyHousehold, 'contacts'>): string {
  const relations = guardianRelations(household);
  return relations.length === 0 ? copy.parents : copy.ofChild(relations.join(copy.or));
}

/** All of them: 孩子妈妈和爸爸. */
export function parentsTogether(household: Pick<FamilyHousehold, 'contacts'>): string {
  const relations = guardianRelations(household);
  return relations.length === 0 ? copy.parents : copy.ofChild(relations.join(copy.together));
}
