import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Removes runs that started before an instant; how many there were. */
export const purgeJobRuns = async (tx: Tx, before: Date): Promise<number> => {
  const { numAffectedRows } =
    await sql`delete from job_run where started_at < ${before.toISOString()}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
};

/** When the oldest run that is still known started, null when there is none. */
export const findOldestJobRun = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`select min(started_at) as at from job_run`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
