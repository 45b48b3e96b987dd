import { childrenCopy } from '../../../copy/parent';
import { directorCalled, directorOf, type Household } from '../family/who';

export type DialRow = {
  readonly key: string;
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
};

/** Everybody of a household who can be dialled, by what the family calls them. */
export function dialsOf(household: Household): readonly DialRow[] {
  const director = directorOf(household);
  return household.contacts.map((person) => {
    const key = `${person.relation}${person.name}`;
    if (person === director)
      return { key, name: directorCalled(household), relation: childrenCopy.director, phone: person.phone };
    return { key, name: person.relation, relation: person.name, phone: person.phone };
  });
}
