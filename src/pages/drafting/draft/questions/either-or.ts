import type { Question } from '../question';

/** A question with yes and no in words of its own: yes first. */
export function eitherOr(
  name: string,
  label: string,
  [yes, no]: readonly [string, string],
): Extract<Question, { readonly kind: 'pick' }> {
  return {
    kind: 'pick',
    name,
    label,
    layout: 'two',
    options: [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ],
  };
}
