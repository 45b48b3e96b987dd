import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Closes the open task of one place and period by the record that fulfilled it; how many there were. */
export const closePlaceTask = async (
  tx: Tx,
  of: {
    readonly region: string;
    readonly period: string;
    readonly record: string;
    readonly today: string;
    readonly now: Date;
  },
): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    with closed as (
      update task set state = 'done', closed_on = ${of.today}::date, closed_by = ${of.record}
        where kind in ('town-duty', 'county-duty') and subject = ${of.region} and period = ${of.period} and state = 'open'
        returning id, village_code
    )
    insert into task_event (task_id, seq, village_code, event, happened_at, record)
      select c.id, (select count(*) from task_event e where e.task_id = c.id), c.village_code, 'done', ${of.now.toISOString()}, ${of.record}
        from closed c returning task_id as id`.execute(tx);
  return rows.length;
};
