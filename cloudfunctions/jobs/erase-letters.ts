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
import { isOwnTrouble } from './own-trouble';

/** A phone tries to send for a day; what has not come by then does not come. */
const LOST_AFTER_MS = 86_400_000;
/** No upload takes longer: the call that stores a file ends within a minute. */
const ARRIVED_AFTER_MS = 60 * 60_000;
const BATCH = 500;
/** So many of one night are passed by; where it is more, it is the storage and not the files. */
const MOST_LEFT = 2000;

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
 * once. While it refuses, they stay as they are and the next night asks again; neither it nor a family whose file cannot be
 * read holds up the others. Answers how many are gone.
 */
export const eraseLetters = async (context: JobContext): Promise<number> => {
  const { db, now, today, outOfTime } = context;
  const since = {
    today: formatDay(today),
    lostBefore: new Date(now.getTime() - LOST_AFTER_MS),
    arrivedBefore: new Date(now.getTime() - ARRIVED_AFTER_MS),
  };
  const left: string[] = [];
  for (let gone = 0; ;) {
    const due = await inJob(db, (tx) =>
      claimLettersToErase(tx, { ...since, limit: BATCH, except: left.slice(0, MOST_LEFT) }),
    );
    let done = 0;
    for (const at of due) {
      if (outOfTime?.() === true) return gone + done;
      if (await eraseOne(at, context)) done += 1;
      else left.push(at.letterId);
    }
    gone += done;
    // The storage is away: the next night finds it again.
    if (due.length < BATCH || done === 0) return gone;
  }
};

const eraseOne = async (at: LetterAt, context: JobContext): Promise<boolean> => {
  if (!(await eraseFile(at))) return false;
  try {
    await inJob(context.db, (tx) => record(tx, at, context));
    return true;
  } catch (error) {
    if (!(await isOwnTrouble(context, error))) throw error;
    logBug('voice-letter', { letter: at.letterId }, error);
    return false;
  }
};

/** The instant from which something has to be erased; null when nothing is kept. */
export const nextErasing = async (tx: Tx): Promise<Date | null> => {
  const { keptUntil, begunAt, endedAt } = await findNextToErase(tx);
  const instants = [
    keptUntil === null ? null : instantOf(addDays(dayFrom(keptUntil), 1), '00:00'),
    begunAt === null ? null : new Date(begunAt.getTime() + LOST_AFTER_MS + 1),
    endedAt === null ? null : new Date(endedAt.getTime() + ARRIVED_AFTER_MS + 1),
  ].flatMap((instant) => instant?.getTime() ?? []);
  return instants.length === 0 ? null : new Date(Math.min(...instants));
};
