import {
  clearAnsweredApprovals,
  findUnaskedApprovals,
  promiseApprovals,
} from '../../stores/notices/unasked-approvals';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

/**
 * Tells the second persons of urgent notices that something waits for them, before this minute's messages are claimed: the push
 * leaves in the same minute, also at night. Twice at once is once, by the promise's own key.
 */
export const askApprovals = ({ db, now }: JobContext): Promise<number> =>
  inJob(db, async (tx) => {
    await clearAnsweredApprovals(tx, now);
    const asked = await findUnaskedApprovals(tx);
    if (asked.length > 0) await promiseApprovals(tx, asked, now);
    return asked.length;
  });
