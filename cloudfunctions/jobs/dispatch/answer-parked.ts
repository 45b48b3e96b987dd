import { findGivenUp, markGivenUp, redoParked } from '../../stores/outbox/parked-sends';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { handOnSends } from './hand-on-sends';

const BATCH = 400;

/**
 * Does what a county said about promises that could not be sent: once more, or no more by this channel. Given up, the next
 * channel rings, or a person does: nobody is left out because a template was banned.
 */
export const answerParked = async (context: JobContext): Promise<number> => {
  let done = 0;
  for (;;) {
    const { again, sends } = await inJob(context.db, async (tx) => ({
      again: await redoParked(tx, context.now),
      sends: await findGivenUp(tx, BATCH),
    }));
    done += again + sends.length;
    if (sends.length === 0) return done;
    await handOnSends(
      context,
      sends.map((send) => ({ send, result: 'given-up' })),
    );
    const ids = sends.map(({ id }) => id);
    await inJob(context.db, (tx) => markGivenUp(tx, ids, context.now));
  }
};
