import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type LabelledHousehold = {
  readonly label: string;
  readonly villageCode: string;
  readonly village: string;
};

/** What staff call a household, and where it lives; null when the caller may not see it. */
export const findHouseholdLabel = async (tx: Tx, householdId: string): Promise<LabelledHousehold | null> => {
  const { rows } = await sql<LabelledHousehold>`
    select h.label, h.village_code as "villageCode", r.name as village
      from household h join region r on r.code = h.village_code where h.id = ${householdId}`.execute(tx);
  return rows[0] ?? null;
};
