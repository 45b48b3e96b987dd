import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** The household that is asked about a visit, null when the caller may not see it. */
export const findVisitAskPlace = async (tx: Tx, askId: string): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string }>`
    select q.household_id, h.village_code from visit_ask q join household h on h.id = q.household_id
      where q.id = ${askId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { householdId: row.household_id, villageCode: row.village_code };
};
