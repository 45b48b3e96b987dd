import { setTimeout as pause } from 'node:timers/promises';
import type { County } from '../walls/open-county';

type Held<Answer> = {
  readonly household: string;
  /** Started while the household is locked by somebody else. */
  readonly calls: readonly (() => Promise<Answer>)[];
  /** What that somebody does before letting go, in the locking transaction, once every call is waiting. */
  readonly meanwhile?: () => Promise<unknown>;
};

/** Lets calls run into a lock: none of them goes on before all of them wait. */
export const holding = async <Answer>(
  { root, rows }: County,
  { household, calls, meanwhile }: Held<Answer>,
): Promise<readonly Answer[]> => {
  await root.query('begin');
  await root.query('select 1 from household where id = $1 for update', [household]);
  const answers = Promise.all(calls.map((call) => call()));
  try {
    await untilWaiting({ rows }, calls.length);
    await meanwhile?.();
  } finally {
    await root.query('commit');
  }
  return answers;
};

const untilWaiting = async ({ rows }: Pick<County, 'rows'>, wanted: number): Promise<void> => {
  for (let look = 0; look < 2000; look += 1) {
    // Inside a transaction the list of sessions is read once and kept; a connection opened since would be missing.
    await rows('select pg_stat_clear_snapshot()');
    const [row] = await rows<{ n: number }>(
      `select count(distinct pid)::int as n from pg_locks l where not l.granted and exists (
         select 1 from pg_stat_activity a where a.pid = l.pid and a.datname = current_database())`,
    );
    if (row?.n === wanted) return;
    await pause(2);
  }
  throw new Error(`Fewer than ${String(wanted)} calls came to wait for the household.`);
};
