import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** The villages in whose lists open tasks of families stand, in the caller's sight. */
export const findTaskVillages = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ village: string }>`
    select distinct village_code as village from task where state = 'open' and household_id is not null order by 1`.execute(
    tx,
  );
  return rows.map(({ village }) => village);
};
