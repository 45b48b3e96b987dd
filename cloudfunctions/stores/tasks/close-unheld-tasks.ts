import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Closes the tasks of villages that somebody holds now, by whatever gave them the post; how many there were. */
export const closeUnheldTasks = async (
  tx: Tx,
  of: {
    readonly regions: readonly string[];
    readonly record: string | null;
    readonly today: string;
    readonly now: Date;
  },
): Promise<number> => {
  // Opened once and closed once: a further time without a director is another task.
  const { rows } = await sql`
    with closed as (
      update task set state = 'done', closed_on = ${of.today}::date, closed_by = coalesce(${of.record}::text, village_code)
        where kind = 'village-unheld' and village_code = any (${of.regions}::text[]) and state = 'open'
        returning id, village_code, closed_by
    )
    insert into task_event (task_id, seq, village_code, event, happened_at, record)
      select c.id, 1, c.village_code, 'done', ${of.now.toISOString()}, c.closed_by from closed c returning 1 as closed`.execute(
    tx,
  );
  return rows.length;
};
