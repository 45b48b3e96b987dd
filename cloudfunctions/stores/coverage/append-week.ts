import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';

export type VillageWeek = {
  readonly village_code: string;
  readonly week: string;
  readonly children_due: number;
  readonly child_line: number;
  readonly caregiver_line: number;
  readonly closed_at: string;
};

/** The figures of a week as they stood when it closed; later confirmations change the counters, not these. */
export const appendWeek = async (tx: Tx, rows: readonly VillageWeek[]): Promise<void> => {
  await writeRows(tx, [{ table: 'coverage_week', conflict: 'nothing', insert: rows }]);
};

/** Whether any village's figures of a week are frozen already. */
export const findWeekClosed = async (tx: Tx, week: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from coverage_week where week = ${week} limit 1`.execute(tx);
  return rows.length > 0;
};

/** The next households in id order, for a walk through all of them. */
export const findHouseholdsAfter = async (
  tx: Tx,
  after: string,
  limit: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from household where id > ${after} order by id limit ${limit}`.execute(tx);
  return rows.map((row) => row.id);
};
