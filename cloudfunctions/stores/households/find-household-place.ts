import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** A household's place, null when the caller may not see it. */
export const findHouseholdPlace = async (tx: Tx, householdId: string): Promise<Place | null> => {
  const { rows } = await sql<{ id: string; village_code: string }>`
    select id, village_code from household where id = ${householdId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { householdId: row.id, villageCode: row.village_code };
};
