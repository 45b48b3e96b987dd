import { addDays, type CalendarDay, instantOf } from '../calendar/calendar-day';
import type { Agreement } from '../care-file/agreement-facts';
import type { PlannedSend } from '../message/planned-send';
import type { Rules } from '../policy/rules';
import { REMINDED_AT } from './reminded-at';

export const signingCause = ({ id, version }: Pick<Agreement, 'id' | 'version'>): string =>
  `agreement:${id}:${String(version)}`;

/**
 * Reminders to one party whose signature is waited for: capped, promised all at once when the turn comes, cleared as a
 * group by the signature, a no, or a further version. Number and days are product defaults; afterwards it is the
 * director's task.
 */
export const remindUnsigned = (
  agreement: Agreement,
  personId: string,
  { rules, today }: { readonly rules: Rules; readonly today: CalendarDay },
): readonly PlannedSend[] => {
  const reminders = rules.on('agreement.reminders', today).value;
  if (reminders === null) return [];
  return Array.from({ length: reminders.atMost }, (_, at) => ({
    cause: signingCause(agreement),
    step: `remind-${String(at + 1)}`,
    personId,
    topic: 'agreement-to-sign',
    fields: { agreementId: agreement.id },
    notBefore: instantOf(addDays(today, reminders.firstAfterDays + at * reminders.everyDays), REMINDED_AT),
  }));
};
