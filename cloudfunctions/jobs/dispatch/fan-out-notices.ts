import { spokenNotice } from '../../../domain/notice/spoken-notice';
import { deliverNotice } from '../../change-care-files/deliver-notice';
import { changeFanOut, findNoticeToFanOut } from '../../stores/notices/fan-out';
import { placeInApp } from '../../stores/notices/place-in-app';
import { wantRecordings } from '../../stores/voices/want-recordings';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

/** Households a transaction: some three thousand recipients, and locks that a family's tap waits a moment for. */
const BATCH = 1000;

/**
 * Takes published notices to their households, a batch a transaction, through the one write path: recipients, promises
 * and the day of the director's task are written together. The cursor moves in the same transaction.
 */
export const fanOutNotices = async (context: JobContext): Promise<number> => {
  let households = 0;
  for (;;) {
    if (context.outOfTime?.() === true) return households;
    const done = await fanOutBatch(context);
    if (done === null) return households;
    households += done;
  }
};

const fanOutBatch = ({ db, now, today }: JobContext): Promise<number | null> =>
  inJob(db, async (tx) => {
    const notice = await findNoticeToFanOut(tx, BATCH);
    if (notice === null) return null;
    const {
      id: noticeId,
      title,
      topic,
      urgent,
      ring,
      ask,
      acknowledge_days: acknowledgeDays,
      households,
    } = notice;
    // Published before the library was there, and under way since.
    const about = notice.about === '' ? '安全' : notice.about;
    // In one transaction with the first recipients: killed before, the next run begins with it again.
    if (notice.first) {
      const of = { subject: noticeId, notice_id: noticeId, household_id: null };
      await wantRecordings(tx, [{ of, texts: spokenNotice(notice) }], now);
    }
    const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.fan-out' };
    await deliverNotice(author, {
      householdIds: households,
      receipt: { noticeId, title, ask, acknowledgeDays },
      notice: { noticeId, topic, title, about, urgent, ring },
      role: notice.audience?.role,
    });
    if (ring === 'app') await placeInApp(tx, { noticeId, households });
    await changeFanOut(tx, {
      id: noticeId,
      after: households.at(-1) ?? null,
      done: households.length < BATCH,
    });
    return households.length;
  });
