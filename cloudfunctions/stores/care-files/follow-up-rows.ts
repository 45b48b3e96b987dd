import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

type FollowUpRecords = {
  readonly opened: readonly Placed<'follow-up-opened'>[];
  readonly steps: readonly Placed<'follow-up-step'>[];
  readonly closed: readonly Placed<'follow-up-closed'>[];
};

/** Follow-ups, the steps taken, and how they ended. */
export const followUpWrites = (
  { opened, steps, closed }: FollowUpRecords,
  at: string,
): readonly TableWrite[] => [
  {
    table: 'follow_up',
    insert: opened.map(({ household_id, record: r, cause, by }) => ({
      id: r.id,
      household_id,
      child_ids: r.childIds,
      topic: r.topic,
      what: r.what,
      steps: r.steps,
      who: r.who,
      opened_on: formatDay(r.openedOn),
      due_on: formatDay(r.dueOn),
      origin: r.from,
      cause_on: formatDay(cause.on),
      cause_ref: cause.ref,
      opened_by: by,
      opened_at: at,
    })),
  },
  {
    table: 'follow_up',
    key: ['id'],
    update: closed.map(({ followUpId, result, on, note, by }) => ({
      id: followUpId,
      result,
      closed_on: formatDay(on),
      closing_note: note,
      closed_by: by,
      closed_at: at,
    })),
  },
  {
    table: 'follow_up_step',
    insert: steps.map(({ household_id, followUpId, step, on, note, by }) => ({
      follow_up_id: followUpId,
      step,
      done_on: formatDay(on),
      household_id,
      note,
      recorded_by: by,
      recorded_at: at,
    })),
  },
];
