import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** The household of an agreement, null when the caller may not see it. */
export const findAgreementPlace = async (tx: Tx, agreementId: string): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string }>`
    select a.household_id, h.village_code from agreement a join household h on h.id = a.household_id
      where a.id = ${agreementId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { householdId: row.household_id, villageCode: row.village_code };
};
