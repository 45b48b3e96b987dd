import type { Asking } from './question';

const AND = '、';

/** Who signs, by name: the guardians, and the caregiver that is chosen. */
export function partiesSaid({ form, people }: Pick<Asking, 'form' | 'people'>): {
  readonly guardians: string;
  readonly caregiver: string;
} {
  const chosen = people.caregivers.find(({ personId }) => personId === form['caregiver.personId']);
  return { guardians: people.guardians.map(({ name }) => name).join(AND), caregiver: chosen?.name ?? '' };
}
