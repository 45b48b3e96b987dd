import type { UnreachableReason } from '../../../../contracts/vocabulary/contact';
import type { InputFor } from '../../../api/call';
import { familyReachCopy } from '../../../copy/reach-director';
import { addDays, type Day } from '../../../kit/calendar/days';
import type { Family } from '../../director/record/family-facts';

const copy = familyReachCopy.form;

export const kinds = ['home', 'away'] as const;
export const lengthNames = ['week', 'fortnight', 'month', 'quarter', 'open'] as const;
const lengths = { week: 6, fortnight: 13, month: 29, quarter: 89 } as const;
export const tries = ['1', '3', '5'] as const;

/** What a director has chosen so far. */
export type ReachAnswers = {
  readonly who: string | undefined;
  readonly kind: (typeof kinds)[number] | undefined;
  readonly reason: UnreachableReason | undefined;
  readonly from: Day;
  readonly length: (typeof lengthNames)[number] | undefined;
  readonly tries: (typeof tries)[number];
};

/** An untouched form; an only guardian is chosen already. */
export const noAnswers = (guardians: Family['people'], today: Day): ReachAnswers => ({
  who: guardians.length === 1 ? guardians[0]?.personId : undefined,
  kind: undefined,
  reason: undefined,
  from: today,
  length: undefined,
  tries: '3',
});

/** Nobody knows until when somebody who does not answer won't answer. */
export const asksUntil = ({ kind, reason }: ReachAnswers): boolean =>
  kind === 'home' || reason !== 'no-answer';

/** What still has to be answered, in words. */
export function missingOf(answers: ReachAnswers): readonly string[] {
  const { who, kind, reason, length } = answers;
  return [
    who === undefined && copy.needs.who,
    kind === undefined && copy.needs.kind,
    kind === 'away' && reason === undefined && copy.needs.reason,
    asksUntil(answers) && length === undefined && copy.needs.until,
  ].filter((need) => need !== false);
}

function lastDay({ from, length }: ReachAnswers): Day | null {
  return length === undefined || length === 'open' ? null : addDays(from, lengths[length]);
}

export function stayInput(householdId: string, answers: ReachAnswers): InputFor<'contact.recordHomeStay'> {
  return { householdId, guardian: answers.who, from: answers.from, to: lastDay(answers) };
}

export function awayInput(householdId: string, answers: ReachAnswers): InputFor<'contact.recordUnreachable'> {
  const { who, reason = 'other', from } = answers;
  const base = { householdId, guardian: who, reason, from };
  return reason === 'no-answer'
    ? { ...base, to: null, tries: Number(answers.tries) }
    : { ...base, to: lastDay(answers) };
}
