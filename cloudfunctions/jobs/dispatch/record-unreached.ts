import { allow } from '../../../domain/decision';
import { decideUnreachable } from '../../../domain/notice/decide-notice';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import type { SendResult } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

const NOTICE = 'notice:';

/**
 * A notice that no channel can ring for somebody becomes the director's task at once, not after the topic's days. All
 * households of a claimed batch in one transaction a notice: thousands without a phone cost no more statements than one.
 */
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
  const byNotice = new Map<string, SendResult['send'][]>();
  for (const { send } of silent) {
    const noticeId = send.cause.slice(NOTICE.length);
    byNotice.set(noticeId, [...(byNotice.get(noticeId) ?? []), send]);
  }
  for (const [noticeId, sends] of byNotice) {
    await inJob(db, async (tx) => {
      const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.unreached' };
      await changeCareFiles(author, {
        householdIds: [...new Set(sends.map(({ household_id }) => household_id ?? ''))].sort(),
        also: { notice: noticeId },
        decide: (file) =>
          allow({
            records: sends
              .filter(({ household_id }) => household_id === file.householdId)
              .flatMap(({ person_id }) => decideUnreachable(file, noticeId, person_id).records),
            answer: null,
          }),
      });
    });
  }
  return silent.length;
};
