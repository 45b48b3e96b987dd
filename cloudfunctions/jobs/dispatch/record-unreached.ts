import { logBug } from '../../platform/log';
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
    await recordAlone(homes, (householdIds) => record(context, { noticeId, sends, householdIds }));
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

/**
 * All at once; and if that fails, one by one: a household whose file cannot be read leaves a line in the log, and neither
 * the others' tasks nor what was sent in the same batch wait for it.
 */
const recordAlone = async (
  households: readonly string[],
  work: (ids: readonly string[]) => Promise<void>,
): Promise<void> => {
  try {
    await work(households);
  } catch (error) {
    const [first] = households;
    if (isStop(error) || first === undefined) throw error;
    if (households.length === 1) logBug('unreached', { household: first }, error);
    else for (const id of households) await recordAlone([id], work);
  }
};

/** The database is gone, or says no for now: the run's trouble and not a household's. */
const isStop = (error: unknown): boolean => !(error instanceof TypeError || error instanceof RangeError);
