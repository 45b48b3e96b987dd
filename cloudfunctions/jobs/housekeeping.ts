import { findOldestJobRun, purgeJobRuns } from '../stores/jobs/purge-job-runs';
import { findOldestRequest, purgeRequests } from '../stores/requests/purge-requests';
import { eraseLetters, nextErasing } from './erase-letters';
import { inJob } from './in-job';
import type { Job } from './job';

const DAY_MS = 86_400_000;
/** A retried call is answered from memory for a week (design §7). */
const REQUESTS_KEPT_MS = 7 * DAY_MS;
/** Product default: a quarter is enough to look into a job, and dispatch-outbox alone adds a row a minute. */
const RUNS_KEPT_MS = 90 * DAY_MS;

/** Removes what only served a retry, the runs that nobody looks into any more, and recordings whose days are over. */
export const housekeeping: Job = {
  name: 'housekeeping',
  dueAt: ({ db }) =>
    inJob(db, async (tx) => {
      const ends = [
        endOf(await findOldestRequest(tx), REQUESTS_KEPT_MS),
        endOf(await findOldestJobRun(tx), RUNS_KEPT_MS),
        (await nextErasing(tx))?.getTime() ?? null,
      ].flatMap((end) => end ?? []);
      return ends.length === 0 ? null : new Date(Math.min(...ends));
    }),
  run: async (context) => {
    const { db, now } = context;
    const purged = await inJob(db, async (tx) => ({
      requests: await purgeRequests(tx, new Date(now.getTime() - REQUESTS_KEPT_MS)),
      runs: await purgeJobRuns(tx, new Date(now.getTime() - RUNS_KEPT_MS)),
    }));
    const letters = await eraseLetters(context);
    return letters === 0 ? purged : { ...purged, letters };
  },
};

/** The first millisecond at which it is too old. */
const endOf = (since: Date | null, keptMs: number): number | null =>
  since === null ? null : since.getTime() + keptMs + 1;
