import type { DataOf } from '../../../api/call';
import { caregiverNameCopy as copy } from '../../../copy/caregiver';
import { directorName } from './names';

/** A household on the caregiver's first screen. */
export type FamilyHousehold = NonNullable<DataOf<'home.show'>['households']>[number];
type Contact = FamilyHousehold['contacts'][number];

/** Somebody with a big button: what the caregiver calls them, the full name, the number. */
export type Callee = {
  readonly key: string;
  readonly name: string;
  readonly fullName: string;
  readonly phone: string | null;
};

const calleeOf = ({ personId, role, name, relation, phone }: Contact): Callee => ({
  key: `${role}:${personId}`,
  name: role === 'director' ? directorName(name) : copy.ofChild(relation),
  fullName: name,
  phone,
});

function distinct(callees: readonly Callee[]): readonly Callee[] {
  return [...new Map(callees.map((callee) => [callee.key, callee])).values()];
}

/** The children's family but for the caller, each once however many households. */
export function familyOf(households: readonly FamilyHousehold[]): readonly Callee[] {
  const contacts = households.flatMap((household) => household.contacts);
  return distinct(contacts.filter(({ role, isMe }) => role !== 'director' && !isMe).map(calleeOf));
}

/** The village's director, if one is in office. */
export function directorOf(households: readonly FamilyHousehold[]): Callee | undefined {
  const found = households.flatMap(({ contacts }) => contacts).find(({ role }) => role === 'director');
  return found === undefined ? undefined : calleeOf(found);
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
