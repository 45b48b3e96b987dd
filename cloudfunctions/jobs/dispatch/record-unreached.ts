import { allow } from '../../../domain/decision';
import { decideUnreachable } from '../../../domain/notice/decide-notice';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import type { SendResult } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { eachApart } from '../own-trouble';

const NOTICE = 'notice:';

/**
 * A notice that no channel can ring for somebody becomes the director's task at once, not after the topic's days. All
 * households of a claimed batch in one transaction a notice: thousands without a phone cost no more statements than one.
 */
export const recordUnreached = async (
  context: JobContext,
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
    const homes = [...new Set(sends.map(({ household_id }) => household_id ?? ''))].sort();
    await eachApart({ context, event: 'unreached', households: homes }, (householdIds) =>
      record(context, { noticeId, sends, householdIds }),
    );
  }
  return silent.length;
};

type Silent = {
  readonly noticeId: string;
  readonly sends: readonly SendResult['send'][];
  readonly householdIds: readonly string[];
};

const record = ({ db, now, today }: JobContext, { noticeId, sends, householdIds }: Silent) =>
  inJob(db, async (tx) => {
    const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.unreached' };
    await changeCareFiles(author, {
      householdIds,
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
