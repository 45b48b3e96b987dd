import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { Thread, ThreadLine, ThreadRecord, ThreadWait } from '../care-file/thread-facts';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { isOfFamily } from './decide-line';

const MINUTE_MS = 60_000;

const lineIn = (file: CareFile, lineId: string) => {
  for (const thread of file.threads) {
    const line = thread.lines.find(({ id }) => id === lineId);
    if (line !== undefined) return { thread, line };
  }
  return null;
};

/** Until when a line may be corrected, ISO text (product default). */
export const correctableUntil = (saidAt: string, minutes: number): string =>
  new Date(Date.parse(saidAt) + minutes * MINUTE_MS).toISOString();

const changed = (
  { id, childId }: Thread,
  { id: lineId, revision }: ThreadLine,
  words: string | null,
): ThreadRecord => ({
  ...{ kind: 'thread-line-changed', record: { id, childId }, lineId, revision: revision + 1, words },
});

/** Only who wrote it, and only at once: later others have acted on what it said. */
export const decideCorrection = (
  file: CareFile,
  { lineId, words }: { readonly lineId: string; readonly words: string },
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): Decision<Decided<null>, 'record.notFound' | 'record.notYours' | 'thread.tooLate' | 'thread.takenBack'> => {
  const found = lineIn(file, lineId);
  if (found === null) return refuse('record.notFound');
  const { thread, line } = found;
  if (line.personId !== occasion.actor) return refuse('record.notYours');
  if (line.takenBack) return refuse('thread.takenBack');
  const minutes = rules.on('thread.correctMinutes', occasion.today).value ?? 0;
  if (Date.parse(occasion.now) > Date.parse(correctableUntil(line.saidAt, minutes)))
    return refuse('thread.tooLate');
  return allow({ records: [changed(thread, line, words)], answer: null });
};

/**
 * Only who wrote it. Of the family's, the wait goes with the last line that asked; of the other side's, it comes back where
 * nothing has been said since.
 */
export const decideTakeBack = (
  file: CareFile,
  lineId: string,
  { actor }: Occasion,
): Decision<Decided<null>, 'record.notFound' | 'record.notYours'> => {
  const found = lineIn(file, lineId);
  if (found === null) return refuse('record.notFound');
  const { thread, line } = found;
  if (line.personId !== actor) return refuse('record.notYours');
  if (line.takenBack) return allow({ records: [], answer: null });
  const wait = isOfFamily(line.role) ? lessAsked(thread, line) : askedAgain(thread, line);
  const record = { id: thread.id, childId: thread.childId };
  return allow({
    records: [
      changed(thread, line, null),
      ...(wait === undefined ? [] : [{ kind: 'thread-wait-changed' as const, record, wait }]),
    ],
    answer: null,
  });
};

const lessAsked = ({ waits }: Thread, { seq }: ThreadLine): ThreadWait | undefined => {
  const open = waits.find(({ ended, fromSeq }) => ended === null && fromSeq <= seq);
  if (open === undefined) return undefined;
  const lines = open.lines - 1;
  return { ...open, lines, ended: lines === 0 ? 'withdrawn' : null };
};

const askedAgain = ({ waits, seq: last }: Thread, { id, seq }: ThreadLine): ThreadWait | undefined => {
  const answered = waits.find(({ endedBy }) => endedBy === id);
  return answered === undefined || seq !== last ? undefined : { ...answered, ended: null, endedBy: null };
};

/** Read up to a line, at most the last; never back. */
export const decideRead = (
  file: CareFile,
  { threadId, upTo }: { readonly threadId: string; readonly upTo: number },
  { actor }: Occasion,
): Decision<Decided<null>, 'record.notFound'> => {
  const thread = file.threads.find(({ id }) => id === threadId);
  if (thread === undefined) return refuse('record.notFound');
  const to = Math.min(upTo, thread.seq);
  const known = thread.reads.find(({ personId }) => personId === actor)?.upTo ?? 0;
  const record = { id: thread.id, childId: thread.childId };
  return allow({
    records: to <= known ? [] : [{ kind: 'thread-read', record, personId: actor, upTo: to }],
    answer: null,
  });
};

/** Read, and in need of no answer: 谢谢老师. */
export const decideSettle = (
  file: CareFile,
  threadId: string,
): Decision<Decided<null>, 'record.notFound'> => {
  const thread = file.threads.find(({ id }) => id === threadId);
  if (thread === undefined) return refuse('record.notFound');
  const open = thread.waits.find(({ ended }) => ended === null);
  const record = { id: thread.id, childId: thread.childId };
  return allow({
    records:
      open === undefined
        ? []
        : [{ kind: 'thread-wait-changed', record, wait: { ...open, ended: 'settled' } }],
    answer: null,
  });
};
