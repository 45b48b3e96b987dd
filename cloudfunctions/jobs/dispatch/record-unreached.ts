import { allow } from '../../../domain/decision';
import { decideUnreachable } from '../../../domain/notice/decide-notice';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import type { SendResult } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

const NOTICE = 'notice:';

/** A notice that no channel can ring for somebody becomes the director's task at once, not after the topic's days. */
export const recordUnreached = async (
  { db, now, today }: JobContext,
  results: readonly SendResult[],
): Promise<number> => {
  const silent = results.filter(
    ({ state, sms, send }) =>
      state === 'unreached' &&
      sms === undefined &&
      send.cause.startsWith(NOTICE) &&
      send.household_id !== null,
  );
  for (const { send } of silent) {
    const noticeId = send.cause.slice(NOTICE.length);
    await inJob(db, async (tx) => {
      const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.unreached' };
      await changeCareFiles(author, {
        householdIds: [send.household_id ?? ''],
        also: { notice: noticeId },
        decide: (file) => allow(decideUnreachable(file, noticeId, send.person_id)),
      });
    });
  }
  return silent.length;
};
