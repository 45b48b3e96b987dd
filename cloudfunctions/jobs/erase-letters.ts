import { addDays, dayFrom, formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { allow } from '../../domain/decision';
import { decideEnd } from '../../domain/voice-letter/decide-letter';
import { letterPath } from '../../domain/voice-letter/letter-path';
import { changeCareFiles } from '../change-care-files/change-care-files';
import type { Tx } from '../platform/database/connection';
import { logBug } from '../platform/log';
import { removeStoredFile } from '../platform/remove-stored-file';
import {
  claimLettersToErase,
  findNextToErase,
  type LetterAt,
  markFileGone,
} from '../stores/voice-letters/ended-letters';
import { inJob } from './in-job';
import type { JobContext } from './job';

/** A phone tries to send for a day; what has not come by then does not come. */
const LOST_AFTER_MS = 86_400_000;
/** Two calls to the storage each: some minutes for a batch, and the rest tomorrow. */
const BATCH = 500;

/** The file first: what is told as gone is gone. @returns whether the storage said so */
const eraseFile = async (at: LetterAt): Promise<boolean> => {
  try {
    await removeStoredFile(letterPath(at));
    return true;
  } catch (error) {
    logBug('voice-letter', { letter: at.letterId }, error);
    return false;
  }
};

const record = async (
  tx: Tx,
  { letterId, householdId, over }: LetterAt,
  { now, today }: JobContext,
): Promise<void> => {
  if (over) {
    await markFileGone(tx, letterId);
    return;
  }
  await changeCareFiles(
    { tx, now, today, actor: 'housekeeping', role: 'job', op: 'job.housekeeping' },
    {
      householdIds: [householdId],
      also: { voice: letterId },
      decide: (file) => allow(decideEnd(file, { letterId, fileGone: true })),
    },
  );
};

/**
 * Erases recordings whose days are over, what was begun and never sent, and files that the storage would not let go of at
 * once. While it refuses, they stay as they are and the next night asks again. Answers how many are gone.
 */
export const eraseLetters = async (context: JobContext): Promise<number> => {
  const { db, now, today, outOfTime } = context;
  const lostBefore = new Date(now.getTime() - LOST_AFTER_MS);
  const due = await inJob(db, (tx) =>
    claimLettersToErase(tx, { today: formatDay(today), lostBefore, limit: BATCH }),
  );
  let gone = 0;
  for (const at of due) {
    if (outOfTime?.() === true) break;
    if (!(await eraseFile(at))) continue;
    await inJob(db, (tx) => record(tx, at, context));
    gone += 1;
  }
  return gone;
};

/** The instant from which something has to be erased; null when nothing is kept. */
export const nextErasing = async (tx: Tx): Promise<Date | null> => {
  const { keptUntil, begunAt, endedAt } = await findNextToErase(tx);
  const instants = [
    keptUntil === null ? null : instantOf(addDays(dayFrom(keptUntil), 1), '00:00'),
    begunAt === null ? null : new Date(begunAt.getTime() + LOST_AFTER_MS + 1),
    endedAt,
  ].flatMap((instant) => instant?.getTime() ?? []);
  return instants.length === 0 ? null : new Date(Math.min(...instants));
};
