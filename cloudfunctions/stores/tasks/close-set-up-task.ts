import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Closes the set-up tasks that a value of this region and key answers; how many there were. */
export const closeSetUpTask = async (
  tx: Tx,
  of: { readonly region: string; readonly key: string; readonly today: string; readonly now: Date },
): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    with closed as (
      update task set state = 'done', closed_on = ${of.today}::date, closed_by = ${of.key}
        where kind = 'value-missing' and period = ${of.key} and subject like ${of.region} || '%' and state = 'open'
        returning id, village_code
    )
    insert into task_event (task_id, seq, village_code, event, happened_at, record)
      select c.id, (select count(*) from task_event e where e.task_id = c.id), c.village_code, 'done', ${of.now.toISOString()}, ${of.key}
        from closed c returning task_id as id`.execute(tx);
  return rows.length;
};
