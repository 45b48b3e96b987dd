import { findFailedSends, markFollowed } from '../../stores/outbox/failed-sends';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { handOnSends } from './hand-on-sends';

const BATCH = 400;

/**
 * A push that WeChat took and did not deliver is followed by the next channel, whenever the word about it came. Killed
 * before the failures are marked, the same is done again and changes nothing.
 */
export const followFailures = async (context: JobContext): Promise<number> => {
  let followed = 0;
  for (;;) {
    const failed = await inJob(context.db, (tx) => findFailedSends(tx, BATCH));
    await handOnSends(
      context,
      failed.map(({ reason: result, ...send }) => ({ send, result })),
    );
    const marked = await inJob(context.db, (tx) => markFollowed(tx, BATCH, context.now));
    followed += failed.length;
    if (marked < BATCH) return followed;
  }
};
