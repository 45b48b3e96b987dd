import { spokenNotice } from '../../../domain/notice/spoken-notice';
import { deliverNotice } from '../../change-care-files/deliver-notice';
import { logBug } from '../../platform/log';
import type { Tx } from '../../platform/database/connection';
import { changeFanOut, findNoticeToFanOut, type NoticeToFanOut } from '../../stores/notices/fan-out';
import { putLeftOut } from '../../stores/notices/left-out';
import { wantRecordings } from '../../stores/voices/want-recordings';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { isOwnTrouble } from '../own-trouble';
import { firstAgain } from './deliver-left-out';
import { deliveryOf } from './delivery-of';

/** Households a transaction: some three thousand recipients, and locks that a family's tap waits a moment for. */
const BATCH = 1000;
/** Households of a notice that are left in one firing; where it is more, the notice is at fault and waits for the next. */
const MOST_LEFT = 50;

/**
 * Takes published notices to their households, a batch a transaction, through the one write path: recipients, promises
 * and the day of the director's task are written together. The cursor moves in the same transaction. A household whose
 * file cannot be read is looked for by halves, left behind the cursor and tried again later (`deliver-left-out.ts`); a
 * notice that is broken itself is put aside until the next firing.
 */
export const fanOutNotices = async (context: JobContext): Promise<number> => {
  const aside: string[] = [];
  const left = new Map<string, number>();
  let [households, limit] = [0, BATCH];
  for (;;) {
    if (context.outOfTime?.() === true) return households;
    const stretch = await fanOutBatch(context, { limit, except: aside });
    if (stretch === null) return households;
    const { noticeId, error } = stretch;
    households += stretch.households;
    if (error === undefined) continue;
    if (limit > 1) {
      limit = Math.ceil(limit / 2);
      continue;
    }
    limit = BATCH;
    const before = left.get(noticeId) ?? 0;
    left.set(noticeId, before + 1);
    if (before >= MOST_LEFT || !(await leaveNext(context, { noticeId, error, except: aside })))
      aside.push(noticeId);
  }
};

type Round = { readonly limit: number; readonly except: readonly string[] };
/** What a batch came to; with an error nothing of it was written. */
type Stretch = { readonly noticeId: string; readonly households: number; readonly error?: unknown };

const fanOutBatch = async (context: JobContext, round: Round): Promise<Stretch | null> => {
  let claimed: string | null = null;
  try {
    return await inJob(context.db, async (tx) => {
      const notice = await findNoticeToFanOut(tx, round);
      if (notice === null) return null;
      const { id: noticeId, households } = notice;
      claimed = noticeId;
      await begin(tx, notice, context.now);
      const author = { tx, now: context.now, today: context.today, ...BY };
      await deliverNotice(author, deliveryOf(notice, households));
      await changeFanOut(tx, {
        id: noticeId,
        after: households.at(-1) ?? null,
        done: households.length < round.limit,
      });
      return { noticeId, households: households.length };
    });
  } catch (error) {
    const noticeId = claimed as string | null; // the compiler does not see what the transaction has set
    if (noticeId === null || !(await isOwnTrouble(context, error))) throw error;
    return { noticeId, households: 0, error };
  }
};

const BY = { actor: 'dispatch-outbox', role: 'job', op: 'job.fan-out' } as const;

/** In one transaction with the first recipients: killed before, the next run begins with it again. */
const begin = async (tx: Tx, notice: NoticeToFanOut, now: Date): Promise<void> => {
  if (!notice.first) return;
  const of = { subject: notice.id, notice_id: notice.id, household_id: null };
  await wantRecordings(tx, [{ of, texts: spokenNotice(notice) }], now);
};

type Failed = { readonly noticeId: string; readonly error: unknown; readonly except: readonly string[] };

/** The notice's next household alone has failed: it is left, and the cursor moves on. False: it is no household's fault. */
const leaveNext = async (context: JobContext, { noticeId, error, except }: Failed): Promise<boolean> => {
  const { db, now } = context;
  try {
    return await inJob(db, async (tx) => {
      const notice = await findNoticeToFanOut(tx, { limit: 1, except });
      // Another worker has it now, and finds out by itself.
      if (notice?.id !== noticeId) return true;
      const [household] = notice.households;
      logBug('fan-out', { notice: noticeId, household: household ?? null }, error);
      if (household === undefined) return false;
      await begin(tx, notice, now);
      await putLeftOut(tx, { noticeId, householdIds: [household], again: firstAgain(now) });
      await changeFanOut(tx, { id: noticeId, after: household, done: false });
      return true;
    });
  } catch (own) {
    if (!(await isOwnTrouble(context, own))) throw own;
    return false;
  }
};
