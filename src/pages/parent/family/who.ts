import type { DataOf } from '../../../api/call';
import { peopleWords } from '../../../copy/parent';

/** One household of a parent, as `home.show` tells it. */
export type Household = NonNullable<DataOf<'home.show'>['households']>[number];
export type Person = Household['contacts'][number];

/** The village's director. */
export function directorOf({ contacts }: Pick<Household, 'contacts'>): Person | undefined {
  return contacts.find(({ role }) => role === 'director');
}

/** The number of the director with this name, where one of the parent's households knows it. */
export function phoneOfDirector(
  households: readonly Pick<Household, 'contacts'>[],
  name: string | null,
): string | null {
  const found = households.map(directorOf).find((director) => director?.name === name);
  return found?.phone ?? null;
}

/** Who cares for the children. */
export function caregiverOf({ contacts }: Pick<Household, 'contacts'>): Person | undefined {
  return contacts.find(({ role }) => role === 'caregiver');
}

/** 奶奶, or 照护人 where nobody is registered. */
export function caregiverCalled(household: Pick<Household, 'contacts'>): string {
  return caregiverOf(household)?.relation ?? peopleWords.caregiver;
}

/** 周主任, or 儿童主任 where nobody is registered. */
export function directorCalled(household: Pick<Household, 'contacts'> | undefined): string {
  return directorNamed(household === undefined ? undefined : directorOf(household)?.name);
}

/** 周主任 for 周晓琴, or 儿童主任 where no name is known. */
export function directorNamed(name: string | null | undefined): string {
  return name === undefined || name === null || name === ''
    ? peopleWords.director
    : peopleWords.directorCalled(name.charAt(0));
}

/**
 * What a child is called at home: 小雨 for 王小雨. Only where one of the usual surnames stands before two characters; any
 * other name, as of another people, stays whole.
 */
export function calledAtHome(name: string): string {
  return name.length === 3 && peopleWords.surnames.includes(name.charAt(0)) ? name.slice(1) : name;
}

/** 小雨和小川 */
export function childrenCalled(children: readonly { readonly name: string }[]): string {
  return peopleWords.and(children.map(({ name }) => calledAtHome(name)));
}
