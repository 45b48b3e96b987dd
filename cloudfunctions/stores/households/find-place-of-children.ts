import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** The household of some children, as far as the caller may see them; null unless all are found, in one household. */
export const findPlaceOfChildren = async (tx: Tx, childIds: readonly string[]): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string; children: number }>`
    select h.id as household_id, h.village_code, count(*)::int as children
      from child c join household h on h.id = c.household_id
      where c.id = any (${childIds}::text[]) group by h.id, h.village_code`.execute(tx);
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.children !== new Set(childIds).size) return null;
  return { householdId: row.household_id, villageCode: row.village_code };
};
