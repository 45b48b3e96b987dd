import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** How many households live in some regions, as far as the caller may see them. */
export const findAudience = async (tx: Tx, regions: readonly string[]): Promise<number> => {
  const { rows } = await sql<{ households: number }>`
    select count(*)::int as households from household h
      where exists (select 1 from unnest(${regions}::text[]) as place where h.village_code like place || '%')`.execute(
    tx,
  );
  return rows[0]?.households ?? 0;
};
