import { findNextSend } from '../stores/outbox/claim-outbox';
import { answerParked } from './dispatch/answer-parked';
import { fanOutNotices } from './dispatch/fan-out-notices';
import { followWords } from './dispatch/follow-words';
import { openPusher } from './dispatch/pusher';
import { ringAll } from './dispatch/ring-all';
import { textAll } from './dispatch/text-all';
import { inJob } from './in-job';
import type { Job } from './job';

/**
 * Sends what has been promised: claim in a transaction of its own, send outside of any, write the results in another.
 * Killed in between, the claim runs out and another worker goes on: nothing is lost, and at most what was in flight is
 * sent twice. Pushes go first: what they leave to text messages is then grouped as a whole.
 */
export const dispatchOutbox: Job = {
  name: 'dispatch-outbox',
  dueAt: ({ db }) => inJob(db, findNextSend),
  run: async (context) => {
    const fannedOut = await fanOutNotices(context);
    const redone = await answerParked(context);
    const followed = await followWords(context);
    const pusher = openPusher(context);
    const rung = await ringAll(context, pusher);
    const texted = rung.unfinished ? rung : await textAll(context, pusher);
    const counts = { sent: rung.sent, other: rung.other, unreached: rung.unreached };
    if (!rung.unfinished) {
      counts.sent += texted.sent;
      counts.other += texted.other;
      counts.unreached += texted.unreached;
    }
    return {
      fannedOut,
      ...counts,
      ...(redone + followed > 0 ? { redone, followed } : {}),
      ...(texted.unfinished ? { unfinished: 1 } : {}),
    };
  },
};
