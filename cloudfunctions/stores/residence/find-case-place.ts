import { sql } from 'kysely';
import type { CasePlace } from '../../../domain/access/sides-of-case';
import type { Tx } from '../../platform/database/connection';

export type CaseAsked = { readonly householdId: string; readonly registeredCode: string };

/** Both places of a case, null when the caller stands on neither side. */
export const findCasePlace = async (tx: Tx, asked: CaseAsked): Promise<CasePlace | null> => {
  const { rows } = await sql<{ village_code: string }>`
    select village_code from residence_case
      where household_id = ${asked.householdId} and registered_code = ${asked.registeredCode}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { ...asked, villageCode: row.village_code };
};
