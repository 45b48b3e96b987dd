import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** The household of a report; null when the caller neither made it nor has to act on it. */
export const findConcernPlace = async (
  tx: Tx,
  concernId: string,
): Promise<Required<Omit<Place, 'pupils'>> | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string; schools: readonly string[] }>`
    select c.household_id, c.village_code, array(select distinct k.school from child k
        where k.household_id = c.household_id and k.school is not null) as schools
      from concern c where c.id = ${concernId}`.execute(tx);
  const [row] = rows;
  return row === undefined
    ? null
    : { householdId: row.household_id, villageCode: row.village_code, schools: row.schools };
};
