import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/**
 * Where a report about these children belongs, null unless the caller may see each of them: by the children, because a
 * teacher sees the own pupils and not their household.
 */
export const findReportPlace = async (
  tx: Tx,
  about: { readonly householdId: string; readonly childIds: readonly string[] },
): Promise<Required<Omit<Place, 'pupils'>> | null> => {
  const { rows } = await sql<{ village_code: string; schools: readonly string[]; children: number }>`
    select k.village_code, array_agg(distinct coalesce(k.school, '')) as schools, count(*)::int as children from child k
      where k.household_id = ${about.householdId} and k.id = any (${about.childIds}::text[]) group by k.village_code`.execute(
    tx,
  );
  const [row] = rows;
  if (row?.children !== new Set(about.childIds).size) return null;
  return { householdId: about.householdId, villageCode: row.village_code, schools: row.schools };
};
