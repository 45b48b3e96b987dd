import { inviteCopy } from '../../../copy/director';
import type { Family } from '../record/family-facts';

type Person = Family['people'][number];

/** The code in groups of four, to be read out: `ab2c de3f …`. */
export function codeGroups(token: string): readonly string[] {
  return token.match(/.{1,4}/g) ?? [];
}

/** Everybody of the family; who is bound already says so. */
export function presentPeople({ people }: Family) {
  return people.map(({ personId, relation, name, bound }) => ({
    value: personId,
    label: inviteCopy.person(`${relation}${name}`, bound),
  }));
}

/** What to know before inviting this person. */
export function hintFor(person: Person | undefined): string | undefined {
  if (person === undefined) return undefined;
  if (person.phone === null) return inviteCopy.noPhone;
  return person.bound ? inviteCopy.boundHint : inviteCopy.phoneHint(person.relation);
}
