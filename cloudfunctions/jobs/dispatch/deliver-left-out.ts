import { deliverNotice } from '../../change-care-files/deliver-notice';
import { logBug } from '../../platform/log';
import { findNoticeInHand } from '../../stores/notices/fan-out';
import { changeLeftOut, findLeftOut, endLeftOut, type LeftOut } from '../../stores/notices/left-out';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { isOwnTrouble } from '../own-trouble';
import { deliveryOf } from './delivery-of';

const FIRST_WAIT_MS = 10 * 60_000;
const LONGEST_WAIT_MS = 86_400_000;
/** In one firing; the others' messages wait behind them. */
const MOST_A_RUN = 100;

/** When a household that was left out is tried for the second time. */
export const firstAgain = (now: Date): Date => new Date(now.getTime() + FIRST_WAIT_MS);

/** After so many tries: twice as long each time, and once a day at last, without end: nobody says when a file is mended. */
const againAfter = (now: Date, tries: number): Date =>
  new Date(now.getTime() + Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20), LONGEST_WAIT_MS));

/**
 * Takes notices to households that were left out of their batch because their file could not be read, a transaction each.
 * Answers how many have it now.
 */
export const deliverLeftOut = async (context: JobContext): Promise<number> => {
  let delivered = 0;
  for (let tried = 0; tried < MOST_A_RUN; tried += 1) {
    if (context.outOfTime?.() === true) break;
    const done = await deliverNext(context);
    if (done === null) break;
    delivered += done ? 1 : 0;
  }
  return delivered;
};

/** Null: nobody's turn. False: it failed again, and waits longer. */
const deliverNext = async (context: JobContext): Promise<boolean | null> => {
  const { db, now, today } = context;
  let claimed: LeftOut | null = null;
  try {
    return await inJob(db, async (tx) => {
      claimed = await findLeftOut(tx, now);
      if (claimed === null) return null;
      const notice = await findNoticeInHand(tx, claimed.noticeId);
      const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.fan-out' };
      if (notice !== null) await deliverNotice(author, deliveryOf(notice, [claimed.householdId]));
      await endLeftOut(tx, claimed, now);
      return true;
    });
  } catch (error) {
    const of = claimed as LeftOut | null; // the compiler does not see what the transaction has set
    if (of === null || !(await isOwnTrouble(context, error))) throw error;
    logBug('fan-out', { notice: of.noticeId, household: of.householdId }, error);
    const tries = of.tries + 1;
    await inJob(db, (tx) => changeLeftOut(tx, { ...of, tries }, againAfter(now, tries)));
    return false;
  }
};
