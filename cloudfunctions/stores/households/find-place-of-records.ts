import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/**
 * The household of some contacts, calls, visits or words of the family, as far as the caller may see them; null unless all
 * are found, in one household.
 */
export const findPlaceOfRecords = async (tx: Tx, recordIds: readonly string[]): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string; records: number }>`
    with found as (
      select household_id from contact where id = any (${recordIds}::text[])
      union all select household_id from director_contact where id = any (${recordIds}::text[])
      union all select household_id from visit where id = any (${recordIds}::text[])
      union all select household_id from family_word where id = any (${recordIds}::text[])
    )
    select h.id as household_id, h.village_code, count(*)::int as records
      from found f join household h on h.id = f.household_id group by h.id, h.village_code`.execute(tx);
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.records !== new Set(recordIds).size) return null;
  return { householdId: row.household_id, villageCode: row.village_code };
};
