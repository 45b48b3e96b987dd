import { addDays, type CalendarDay, formatDay, instantOf } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Concern } from '../care-file/concern-facts';
import type { CareRecord } from '../care-file/records';
import type { ClearedSends, PlannedSend } from '../message/planned-send';
import type { Rules } from '../policy/rules';
import { lacksReceipt } from './receipt-owed';

type Moment = { readonly today: CalendarDay; readonly now: Date };

/** Whose work it is to report to the police: the reporter, unless it is the family itself. */
const dutyBound = ({ reporterRole }: Concern): boolean =>
  reporterRole !== 'guardian' && reporterRole !== 'caregiver';

const withoutSuspects = ({ suspects }: Concern, people: readonly string[]): readonly string[] =>
  [...new Set(people)].filter((id) => !suspects.includes(id));

/** At once and at any hour, to those above the village; a person of the family only where the reporter named them. */
export const openedSends = (
  { record, tell }: Extract<CareRecord, { readonly kind: 'concern-opened' }>,
  file: CareFile,
  now: Date,
): readonly PlannedSend[] => {
  const cause = `concern:${record.id}`;
  const overseers = withoutSuspects(record, file.overseerIds).filter((id) => id !== record.reporterId);
  return [
    ...overseers.map((personId) => ({
      cause,
      step: 'opened',
      personId,
      topic: 'concern' as const,
      fields: { concernId: record.id, urgent: true },
      notBefore: now,
    })),
    ...withoutSuspects(record, tell).map((personId) => ({
      cause,
      step: 'family',
      personId,
      topic: 'concern-family' as const,
      fields: { urgent: true },
      notBefore: now,
    })),
  ];
};

/** The reporter hears how far it is, and the promises that a step made needless are taken back. */
export const stepSends = (
  { concernId, taken }: Extract<CareRecord, { readonly kind: 'concern-step' }>,
  file: CareFile,
  notBefore: Date,
): { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] } => {
  const concern = file.concerns.find(({ id }) => id === concernId);
  const over = taken.step === 'receipt' || taken.step === 'closed';
  const clears = over ? [{ cause: receiptCause(concernId), personId: null }] : [];
  const told = taken.step === 'accepted' || taken.step === 'result';
  if (concern === undefined || !told) return { sends: [], clears };
  return {
    sends: withoutSuspects(concern, [concern.reporterId]).map((personId) => ({
      cause: `concern:${concernId}`,
      step: taken.step,
      personId,
      topic: 'concern-status',
      fields: {},
      notBefore,
    })),
    clears,
  };
};

const receiptCause = (id: string): string => `concern-receipt:${id}`;

/**
 * Every day until the number of the police is recorded, at the product's hour, from the day after the report on: to the
 * reporter whose duty it is, and where the family itself reported to those above the village.
 */
export const receiptReminders = (
  file: CareFile,
  rules: Rules,
  { today, now }: Moment,
): { readonly sends: readonly PlannedSend[]; readonly nextOn: CalendarDay | null } => {
  const lacking = file.concerns.filter(lacksReceipt);
  const at = instantOf(today, rules.on('concern.receiptReminder', today).value ?? '09:00');
  return {
    sends: lacking
      .filter(({ openedOn }) => openedOn < today)
      .flatMap((concern) =>
        withoutSuspects(concern, dutyBound(concern) ? [concern.reporterId] : file.overseerIds).map(
          (personId) => ({
            cause: receiptCause(concern.id),
            step: formatDay(today),
            personId,
            topic: 'concern-receipt' as const,
            fields: { concernId: concern.id },
            notBefore: at > now ? at : now,
          }),
        ),
      ),
    nextOn: lacking.length === 0 ? null : addDays(today, 1),
  };
};
