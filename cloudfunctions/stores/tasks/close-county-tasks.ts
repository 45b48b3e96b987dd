import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type ClosedCountyTasks = {
  readonly kind: 'notice-season' | 'calendar-missing';
  readonly county: string;
  readonly periods: readonly string[];
  /** Done by the record named, or not done any more. */
  readonly state: 'done' | 'cancelled';
  /** The notice that was sent, who said no, the import; kept with the event too, with the reason where there is one. */
  readonly by: string;
  readonly reason?: string;
  readonly today: string;
  readonly now: Date;
};

/** Closes open tasks of a county; how many there were. */
export const closeCountyTasks = async (tx: Tx, of: ClosedCountyTasks): Promise<number> => {
  const record = of.reason === undefined ? of.by : `${of.by}: ${of.reason}`;
  const { rows } = await sql<{ id: string }>`
    with closed as (
      update task set state = ${of.state}, closed_on = ${of.today}::date, closed_by = ${of.by}
        where kind = ${of.kind} and subject = ${of.county} and period = any (${of.periods}::text[]) and state = 'open'
        returning id, village_code
    )
    insert into task_event (task_id, seq, village_code, event, happened_at, record)
      select c.id, (select count(*) from task_event e where e.task_id = c.id), c.village_code, ${of.state}, ${of.now.toISOString()}, ${record}
        from closed c returning task_id as id`.execute(tx);
  return rows.length;
};
