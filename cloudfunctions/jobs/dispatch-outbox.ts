import { findNextOverdue } from '../stores/absences/find-overdue-absences';
import { findNextApproval } from '../stores/notices/unasked-approvals';
import { findNextSend } from '../stores/outbox/claim-outbox';
import { askApprovals } from './dispatch/ask-approvals';
import { answerParked } from './dispatch/answer-parked';
import { fanOutNotices } from './dispatch/fan-out-notices';
import { followWords } from './dispatch/follow-words';
import { openPusher } from './dispatch/pusher';
import { raiseAbsences } from './dispatch/raise-absences';
import { addUp } from './dispatch/record-results';
import { ringAll } from './dispatch/ring-all';
import { ringReminders } from './dispatch/ring-reminders';
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
  dueAt: ({ db }) =>
    inJob(db, async (tx) =>
      earlier(earlier(await findNextSend(tx), await findNextOverdue(tx)), await findNextApproval(tx)),
    ),
  run: async (context) => {
    // First of all: what it promises leaves in the same minute.
    const raised = await raiseAbsences(context);
    await askApprovals(context);
    const fannedOut = await fanOutNotices(context);
    await ringReminders(context);
    const answered = await answerParked(context);
    const followed = await followWords(context);
    const pusher = openPusher(context);
    const rung = await ringAll(context, pusher);
    const { unfinished, ...counts } = rung.unfinished ? rung : addUp(rung, await textAll(context, pusher));
    return {
      raised,
      fannedOut,
      ...counts,
      ...(answered + followed > 0 ? { answered, followed } : {}),
      ...(unfinished ? { unfinished: 1 } : {}),
    };
  },
};

const earlier = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b < a) ? b : a;
