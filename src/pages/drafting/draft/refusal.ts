import type { OutcomeOf } from '../../../api/call';
import { outcomeNote } from '../../../kit/outcome-note/presenter';
import type { Part } from './question';
import { type Step, stepOf } from './steps';

/** A refusal and where it belongs. */
export type PlacedRefusal = {
  /** Why not, and by which article. */
  readonly text: string;
  /** The step at fault, `undefined` where the refusal names none. */
  readonly step: Step | undefined;
  /** The place at fault: `caregiver.bars`. */
  readonly at: string | undefined;
};

/** What was refused of a draft; nothing while it was taken, or nobody answered. */
export function placedRefusal(outcome: OutcomeOf<'agreement.draft'> | undefined): PlacedRefusal | undefined {
  if (outcome === undefined || outcome.ok || outcome.offline) return undefined;
  const field = outcome.refusal.fields?.[0];
  const at = field?.replace(/^content\./, '');
  return {
    text: outcomeNote(outcome, 'director')?.text ?? '',
    step: field === undefined ? undefined : stepOf(field),
    at,
  };
}

/** The question beside which it is said: the first one at that place, and of several the one that was answered so. */
export function questionAtFault(
  { at }: PlacedRefusal,
  parts: readonly Part[],
  form: Readonly<Record<string, string>>,
): string | undefined {
  if (at === undefined) return undefined;
  const names = parts.flatMap(({ questions }) => questions.map(({ name }) => name));
  const there = names.filter((name) => name === at || name.startsWith(`${at}.`));
  return there.find((name) => form[name] === 'yes') ?? there[0];
}
