import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import { dayText } from './day-text';
import type { Placed } from './placed-record';

type Life = {
  readonly ended: readonly Placed<'agreement-ended'>[];
  readonly declined: readonly Placed<'agreement-declined'>[];
  readonly receipts: readonly Placed<'receipt-given'>[];
  readonly returned: readonly Placed<'guardian-returned'>[];
  readonly at: string;
};

/** Ending, saying no, receipts, and a guardian who is home again. */
export const lifeWrites = ({ ended, declined, receipts, returned, at }: Life): readonly TableWrite[] => [
  {
    table: 'agreement',
    key: ['id'],
    update: ended.map(({ agreement: a, note, temporary }) => ({
      id: a.id,
      state: a.state,
      ended_on: dayText(a.endedOn),
      ended_why: a.endedWhy,
      end_note: note,
      temporary_care: temporary,
    })),
  },
  {
    table: 'agreement',
    key: ['id'],
    update: declined.map(({ agreement: a, reason }) => ({
      id: a.id,
      state: a.state,
      declined_version: a.declined?.version,
      declined_by: a.declined?.personId,
      declined_on: dayText(a.declined?.on ?? null),
      declined_reason: reason,
    })),
  },
  {
    table: 'agreement_receipt',
    conflict: 'nothing',
    insert: receipts.map((r) => ({
      agreement_id: r.agreementId,
      target: r.target,
      household_id: r.household_id,
      given_on: formatDay(r.on),
      how: r.how,
      receiver: r.receiver,
      recorded_by: r.by,
      recorded_at: at,
    })),
  },
  {
    table: 'guardian_link',
    key: ['household_id', 'person_id'],
    update: returned.map(({ household_id, personId, from }) => ({
      household_id,
      person_id: personId,
      away_to: formatDay(addDays(from, -1)),
    })),
  },
];
