import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type StaffCounts = {
  readonly households: number;
  readonly open_tasks: number;
  readonly overdue: number;
  readonly open_households: number;
};

/** What a director, supervisor or county sees first: households, open and overdue tasks, in one statement. */
export const findStaffCounts = async (tx: Tx, today: string): Promise<StaffCounts> => {
  const { rows } = await sql<StaffCounts>`
    select (select count(*)::int from household) as households, count(*)::int as open_tasks,
        count(*) filter (where due_on < ${today}::date)::int as overdue,
        count(distinct household_id)::int as open_households
      from task where state = 'open'`.execute(tx);
  return rows[0] ?? { households: 0, open_tasks: 0, overdue: 0, open_households: 0 };
};
