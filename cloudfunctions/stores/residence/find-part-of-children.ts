import { sql } from 'kysely';
import type { SplitDuty } from '../../../contracts/vocabulary/residence';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

export type PartAsked = { readonly childIds: readonly string[]; readonly duty: SplitDuty };

/**
 * The place of some children's register, where the split that holds gives this duty to it: as far as the caller may see the
 * children and the split; null unless it holds for all of them, in one household.
 */
export const findPartOfChildren = async (tx: Tx, { childIds, duty }: PartAsked): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; registered_code: string; children: number }>`
    select c.household_id, c.registered_code, count(*)::int as children
      from child c join lateral (select s.parts from duty_split s
          where s.household_id = c.household_id and s.registered_code = c.registered_code and s.confirmed_at is not null
          order by s.revision desc limit 1) held on held.parts ->> ${duty} = 'registration'
      where c.id = any (${childIds}::text[]) group by 1, 2`.execute(tx);
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.children !== new Set(childIds).size) return null;
  return { householdId: row.household_id, villageCode: row.registered_code };
};
