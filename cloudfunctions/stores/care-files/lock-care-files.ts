import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/**
 * Locks households in id order, then their children in id order, in a statement of its own: what is loaded afterwards
 * is never older than the lock (design D4). Answers the ids that were there to lock.
 */
export const lockCareFiles = async (tx: Tx, householdIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    with home as materialized (
      select id from household where id = any (${householdIds}::text[]) order by id for update
    ), locked as materialized (
      select c.id from child c where c.household_id in (select id from home) order by c.household_id, c.id for update
    )
    select id, (select count(*) from locked) as children from home order by id`.execute(tx);
  return rows.map((row) => row.id);
};
