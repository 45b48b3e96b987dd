import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** The household of a follow-up, null when the caller may not see it. */
export const findFollowUpPlace = async (tx: Tx, followUpId: string): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string }>`
    select f.household_id, h.village_code from follow_up f join household h on h.id = f.household_id
      where f.id = ${followUpId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { householdId: row.household_id, villageCode: row.village_code };
};
