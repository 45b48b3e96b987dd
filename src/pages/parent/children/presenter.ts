import { childrenCopy } from '../../../copy/parent';
import { directorNamed, type Household } from '../family/who';

export type DialRow = {
  readonly key: string;
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
};

/** Everybody of a household who can be dialled, by what the family calls them. */
export function dialsOf(household: Household): readonly DialRow[] {
  return household.contacts
    .filter(({ isMe }) => !isMe)
    .map(({ personId, role, name, relation, phone }) => {
      const key = `${role}:${personId}`;
      if (role === 'director')
        return { key, name: directorNamed(name), relation: childrenCopy.director, phone };
      return { key, name: relation, relation: name, phone };
    });
}
