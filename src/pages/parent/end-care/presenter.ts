import type { InputFor } from '../../../api/call';
import { endCareCopy } from '../../../copy/parent';
import { addDays, weekdayOf } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type EndReason = InputFor<'family.askToEndCare'>['reason'];

export const endReasons = [
  'parent-returns',
  'change-caregiver',
  'child-wishes',
  'other',
] as const satisfies readonly EndReason[];

/** The first of the month `ahead` months later. */
function firstOfMonth(today: string, ahead: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** Days to choose from without typing; the director settles the real one with the family. */
export function endDays(today: string): readonly { readonly value: string; readonly label: string }[] {
  const { days } = endCareCopy;
  const choices = [
    { value: today, say: days.now },
    { value: addDays(today, 7 - weekdayOf(today)), say: days.monday },
    { value: firstOfMonth(today, 1), say: days.nextMonth },
    { value: firstOfMonth(today, 2), say: days.laterMonth },
  ];
  return choices
    .filter(({ value }, at) => choices.findIndex((other) => other.value === value) === at)
    .map(({ value, say }) => ({ value, label: say(sayDate(value, today)) }));
}

export type EndChoice = {
  readonly householdId: string;
  readonly reason: EndReason | undefined;
  readonly from: string | undefined;
  readonly note: string;
};

/** What is still missing, in a sentence, or the request. */
export function endInput(
  choice: EndChoice,
): { readonly missing: string } | { readonly input: InputFor<'family.askToEndCare'> } {
  const { householdId, reason, from, note } = choice;
  if (reason === undefined) return { missing: endCareCopy.missing.reason };
  if (from === undefined) return { missing: endCareCopy.missing.from };
  const words = note.trim();
  return { input: { householdId, reason, from, ...(words === '' ? {} : { note: words }) } };
}
