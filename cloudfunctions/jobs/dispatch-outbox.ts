import { findNextOverdue } from '../stores/absences/find-overdue-absences';
import { findNextApproval } from '../stores/notices/unasked-approvals';
import { findNextLeftOut } from '../stores/notices/left-out';
import { logBug } from '../platform/log';
import { findNextSend } from '../stores/outbox/claim-outbox';
import { askApprovals } from './dispatch/ask-approvals';
import { answerParked } from './dispatch/answer-parked';
import { fanOutNotices } from './dispatch/fan-out-notices';
import { deliverLeftOut } from './dispatch/deliver-left-out';
import { followWords } from './dispatch/follow-words';
import { openPusher } from './dispatch/pusher';
import { raiseAbsences } from './dispatch/raise-absences';
import { addUp } from './dispatch/record-results';
import { ringAll } from './dispatch/ring-all';
import { ringReminders } from './dispatch/ring-reminders';
import { textAll } from './dispatch/text-all';
import { inJob } from './in-job';
import type { Job, JobContext } from './job';
import { isOwnTrouble } from './own-trouble';

/**
 * Sends what has been promised: claim in a transaction of its own, send outside of any, write the results in another.
 * Killed in between, the claim runs out and another worker goes on: nothing is lost, and at most what was in flight is
 * sent twice. Pushes go first: what they leave to text messages is then grouped as a whole.
 */
export const dispatchOutbox: Job = {
  name: 'dispatch-outbox',
  dueAt: ({ db }) =>
    inJob(db, async (tx) =>
      [
        await findNextSend(tx),
        await findNextOverdue(tx),
        await findNextLeftOut(tx),
        await findNextApproval(tx),
      ].reduce(earlier),
    ),
  run: async (context) => {
    const apart = openApart(context);
    // First of all: what it promises leaves in the same minute.
    const raised = await apart.do('absences', raiseAbsences);
    await apart.do('approvals', askApprovals);
    const leftOut = await apart.do('left-out', deliverLeftOut);
    const fannedOut = await apart.do('fan-out', fanOutNotices);
    await apart.do('reminders', ringReminders);
    const answered = await apart.do('parked', answerParked);
    const followed = await apart.do('words', followWords);
    const pusher = openPusher(context);
    const rung = await ringAll(context, pusher);
    const { unfinished, ...counts } = rung.unfinished ? rung : addUp(rung, await textAll(context, pusher));
    return {
      raised,
      fannedOut,
      ...counts,
      ...(answered + followed > 0 ? { answered, followed } : {}),
      ...(unfinished ? { unfinished: 1 } : {}),
      ...(leftOut > 0 ? { leftOut } : {}),
      ...(apart.failed() > 0 ? { failedSteps: apart.failed() } : {}),
    };
  },
};

/** What comes before the ringing: one step that fails for its own sake leaves a line, and codes and absences ring all the same. */
const openApart = (context: JobContext) => {
  let failed = 0;
  return {
    do: async (step: string, work: (context: JobContext) => Promise<number>): Promise<number> => {
      try {
        return await work(context);
      } catch (error) {
        if (!(await isOwnTrouble(context, error))) throw error;
        logBug('dispatch', { step }, error);
        failed += 1;
        return 0;
      }
    },
    failed: () => failed,
  };
};

const earlier = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b < a) ? b : a;
