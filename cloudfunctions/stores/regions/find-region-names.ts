import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** The names of places, in the order of their codes. */
export const findRegionNames = async (tx: Tx, codes: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select name from region where code = any (${codes}::text[]) order by code`.execute(tx);
  return rows.map(({ name }) => name);
};
