import { findOldestRequest, purgeRequests } from '../stores/requests/purge-requests';
import type { Job } from './job';
import { inJob } from './in-job';

/** A retried call is answered from memory for a week (design §7). */
const KEPT_MS = 7 * 86_400_000;

/** Removes what only served a retry. */
export const housekeeping: Job = {
  name: 'housekeeping',
  dueAt: ({ db }) =>
    inJob(db, async (tx) => {
      const oldest = await findOldestRequest(tx);
      return oldest === null ? null : new Date(oldest.getTime() + KEPT_MS + 1);
    }),
  run: ({ db, now }) =>
    inJob(db, async (tx) => ({ requests: await purgeRequests(tx, new Date(now.getTime() - KEPT_MS)) })),
};
