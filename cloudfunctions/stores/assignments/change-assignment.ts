import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

type Moment = { readonly today: string; readonly now: Date };

/**
 * Closes a director's own tasks of an assignment, with what was said; how many there were. Own: sent to the person, or to a
 * village of theirs where nobody to whom it was sent is director any more. Call it under the step's lock.
 */
export const closeAssigned = async (
  tx: Tx,
  of: {
    readonly assignmentId: string;
    readonly subjects: readonly string[];
    readonly by: string;
    readonly words: string | null;
  },
  { today, now }: Moment,
): Promise<number> => {
  const at = now.toISOString();
  const { rows } = await sql<{ id: string }>`
    with closed as (
      update task set state = 'done', closed_on = ${today}::date, closed_by = ${of.assignmentId}
        where kind = 'assigned-work' and period = ${of.assignmentId} and subject = any (${of.subjects}::text[]) and state = 'open'
        returning id, village_code
    ), said as (
      update assignment_part set done_by = ${of.by}, done_at = ${at}, words = ${of.words}
        where assignment_id = ${of.assignmentId} and subject = any (${of.subjects}::text[]) and done_at is null returning 1
    )
    insert into task_event (task_id, seq, village_code, event, happened_at, record)
      select c.id, (select count(*) from task_event e where e.task_id = c.id), c.village_code, 'done', ${at}, ${of.assignmentId}
        from closed c returning task_id as id`.execute(tx);
  return rows.length;
};

/** Takes an assignment back: its open tasks are cancelled. How many. Call it under the step's lock. */
export const changeAssignmentToWithdrawn = async (
  tx: Tx,
  of: { readonly assignmentId: string; readonly by: string; readonly reason: string },
  { today, now }: Moment,
): Promise<number> => {
  const at = now.toISOString();
  const { rows } = await sql<{ id: string }>`
    with ended as (
      update assignment set withdrawn_by = ${of.by}, withdrawn_at = ${at}, withdrawn_reason = ${of.reason}
        where id = ${of.assignmentId} returning 1
    ), cancelled as (
      update task set state = 'cancelled', closed_on = ${today}::date
        where kind = 'assigned-work' and period = ${of.assignmentId} and state = 'open' returning id, village_code
    )
    insert into task_event (task_id, seq, village_code, event, happened_at)
      select c.id, (select count(*) from task_event e where e.task_id = c.id), c.village_code, 'cancelled', ${at}
        from cancelled c returning task_id as id`.execute(tx);
  return rows.length;
};
