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

/** The first village in code order with households whose figures of a week are not frozen yet; null when none is left. */
export const findVillageToClose = async (tx: Tx, week: string): Promise<string | null> => {
  const { rows } = await sql<{ code: string }>`
    select r.code from region r
      where exists (select 1 from household h where h.village_code = r.code)
        and not exists (select 1 from coverage_week w where w.village_code = r.code and w.week = ${week})
      order by r.code limit 1`.execute(tx);
  return rows[0]?.code ?? null;
};

/** The next households of a village in id order, for a walk through all of them. */
export const findHouseholdsOfVillage = async (
  tx: Tx,
  village: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from household where village_code = ${village} and id > ${after} order by id limit ${limit}`.execute(
    tx,
  );
  return rows.map((row) => row.id);
};
