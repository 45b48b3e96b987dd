import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** A visit's records by its own id, by child; taken back or not: the same visit is written down once. */
export const findVisitsOfAct = async (tx: Tx, act: string): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; childId: string }>`
    select id, child_id as "childId" from visit where act = ${act} order by id`.execute(tx);
  return new Map(rows.map(({ id, childId }) => [childId, id]));
};
