import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type VisitFile = {
  readonly householdId: string;
  readonly act: string;
  readonly sha256: string;
};

/**
 * Whether a visit of this own id is on record at the household, and the file with these bytes if it is there already; null
 * without such a visit in sight.
 */
export const findVisitByAct = async (
  tx: Tx,
  { householdId, act, sha256 }: VisitFile,
): Promise<{ readonly stored: string | null } | null> => {
  const { rows } = await sql<{ stored: string | null }>`
    select (select a.id from attachment a where a.household_id = ${householdId} and a.about = ${act} and a.sha256 = ${sha256}) as stored
      where exists (select 1 from visit v where v.household_id = ${householdId} and v.act = ${act})`.execute(
    tx,
  );
  return rows[0] ?? null;
};
