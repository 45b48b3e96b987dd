import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Notes a finished run; a second one at the same instant takes the first one's place. */
export const appendJobRun = async (
  tx: Tx,
  run: { readonly job: string; readonly at: Date; readonly result: unknown },
): Promise<void> => {
  const at = run.at.toISOString();
  await sql`insert into job_run (job, started_at, finished_at, result)
    values (${run.job}, ${at}, ${at}, ${JSON.stringify(run.result)}::jsonb)
    on conflict (job, started_at) do update set result = excluded.result`.execute(tx);
};
