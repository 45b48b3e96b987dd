import { logBug } from '../platform/log';
import { inJob } from './in-job';
import type { JobContext } from './job';

/** The connection, a lock, memory, a shutdown: classes of PostgreSQL's codes that say "not now" and nothing about a file. */
const NOT_NOW = /^(08|25|40|53|55|57|58|XX)/;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/**
 * Whether work failed for what it was about, so that the next piece may still be done: the database is there, and did not
 * only ask to wait. Anything else is the run's trouble, and the next run's to try again.
 */
export const isOwnTrouble = async ({ db }: Pick<JobContext, 'db'>, error: unknown): Promise<boolean> => {
  if (NOT_NOW.test(codeOf(error))) return false;
  return inJob(db, () => Promise.resolve(true)).catch(() => false);
};

type Work = {
  readonly context: Pick<JobContext, 'db'>;
  /** What the log calls it. */
  readonly event: string;
  readonly households: readonly string[];
};

/**
 * All at once; and if that fails, one by one: a household whose file cannot be read leaves a line in the log, and nobody
 * else waits for it. Answers those that were left.
 */
export const eachApart = async (
  { context, event, households }: Work,
  work: (ids: readonly string[]) => Promise<unknown>,
): Promise<readonly string[]> => {
  try {
    if (households.length > 0) await work(households);
    return [];
  } catch (error) {
    if (!(await isOwnTrouble(context, error))) throw error;
    const [first] = households;
    if (households.length === 1 && first !== undefined) {
      logBug(event, { household: first }, error);
      return [first];
    }
  }
  const left: string[] = [];
  for (const id of households) left.push(...(await eachApart({ context, event, households: [id] }, work)));
  return left;
};
