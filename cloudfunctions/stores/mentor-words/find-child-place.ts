import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** Where a child lives and goes to school, as far as the caller may see the child; null when not. */
export const findChildPlace = async (tx: Tx, childId: string): Promise<Place | null> => {
  const { rows } = await sql<{
    household_id: string;
    village_code: string;
    school: string | null;
    class: string | null;
  }>`
    select household_id, village_code, school, class from child where id = ${childId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    householdId: row.household_id,
    villageCode: row.village_code,
    // Of which class it is, too: the next class's teacher has nothing to say here.
    pupils: [{ school: row.school ?? '', className: row.class }],
  };
};
