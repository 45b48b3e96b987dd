import type { HelpTopic } from '../../../../contracts/vocabulary/family-word';
import type { InputFor } from '../../../api/call';

/** In the order in which they are offered. */
export const helpTopics = [
  'health',
  'study',
  'mood',
  'phone',
  'money',
  'tired',
  'other',
] as const satisfies readonly HelpTopic[];

/** The request; an empty sentence is left out. */
export function helpInput(
  householdId: string,
  about: readonly HelpTopic[],
  note: string,
): InputFor<'family.askForHelp'> {
  const words = note.trim();
  return { householdId, about: [...about], ...(words === '' ? {} : { note: words }) };
}
