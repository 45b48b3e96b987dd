import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Those of the named attachments that are papers of this household, for its staff. */
export const findPapers = async (
  tx: Tx,
  { householdId, ids }: { readonly householdId: string; readonly ids: readonly string[] },
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from attachment where household_id = ${householdId} and kind = 'agreement-paper' and id = any (${ids}::text[])
      order by id`.execute(tx);
  return rows.map(({ id }) => id);
};
