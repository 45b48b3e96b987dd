import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Removes remembered calls older than an instant (they serve repetition for seven days and nothing else). */
export const purgeRequests = async (tx: Tx, before: Date): Promise<number> => {
  const { numAffectedRows } = await sql`delete from request where at < ${before.toISOString()}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
};

/** The instant of the oldest remembered call, null when there is none. */
export const findOldestRequest = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`select min(at) as at from request`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
