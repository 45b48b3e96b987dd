import type { Option } from '../question';

/** The words of a closed list with their labels, in the order of the labels. */
export function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
