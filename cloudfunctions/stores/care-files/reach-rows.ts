import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import { dayText } from './day-text';
import type { Placed } from './placed-record';

type ReachRecords = {
  readonly notYets: readonly Placed<'contact-not-yet'>[];
  readonly stays: readonly Placed<'home-stay'>[];
  readonly begun: readonly Placed<'guardian-unreachable'>[];
  readonly ended: readonly Placed<'unreachable-ended'>[];
  readonly at: string;
};

/** 还没打, days at home, and guardians who cannot be reached, as rows. */
export const reachWrites = ({ notYets, stays, begun, ended, at }: ReachRecords): readonly TableWrite[] => [
  {
    table: 'contact_not_yet',
    insert: notYets.map(({ household_id, record: r }) => ({
      id: r.id,
      child_id: r.childId,
      household_id,
      week: r.week,
      person_id: r.personId,
      revision: r.revision,
      entered_at: r.enteredAt,
    })),
  },
  {
    table: 'home_stay',
    insert: stays.map(({ household_id, record: r, by }) => ({
      id: r.id,
      household_id,
      person_id: r.personId,
      from_on: formatDay(r.from),
      to_on: dayText(r.to),
      revision: r.revision,
      withdrawn: r.withdrawn,
      recorded_by: by,
      recorded_at: at,
    })),
  },
  {
    table: 'guardian_unreachable',
    key: ['id'],
    update: ended.map(({ id, on, by }) => ({ id, over_on: formatDay(on), ended_by: by })),
  },
  {
    table: 'guardian_unreachable',
    insert: begun.map(({ household_id, record: r, by }) => ({
      id: r.id,
      household_id,
      person_id: r.personId,
      since_on: formatDay(r.since),
      until_on: dayText(r.until),
      recorded_by: by,
      recorded_at: at,
    })),
  },
  {
    table: 'unreachable_reason',
    insert: begun.map(({ household_id, record: r, note }) => ({
      unreachable_id: r.id,
      household_id,
      person_id: r.personId,
      reason: r.reason,
      tries: r.tries,
      note,
    })),
  },
];
