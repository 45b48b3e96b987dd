import type { CareFile } from './care-file';
import type { CareRecord } from './records';
import type { Thread, ThreadRecord } from './thread-facts';

const kinds = [
  'thread-line',
  'thread-line-changed',
  'thread-wait',
  'thread-wait-changed',
  'thread-read',
] as const;

/** Whether a record is one of a thread; it leaves no line in an agreement's trail. */
export const isThreadRecord = (record: CareRecord): record is ThreadRecord =>
  kinds.some((kind) => kind === record.kind);

/** The facts after one of them. */
export const applyThread = (file: CareFile, change: ThreadRecord): CareFile => {
  const { id, childId } = change.record;
  const begun: readonly Thread[] =
    change.kind === 'thread-line' && change.begins
      ? [{ id, childId, with: change.with, seq: 0, waits: [], reads: [], lines: [] }]
      : [];
  return {
    ...file,
    threads: [...file.threads, ...begun].map((known) =>
      known.id === id ? threadAfter(known, change) : known,
    ),
  };
};

const threadAfter = (thread: Thread, change: ThreadRecord): Thread => {
  switch (change.kind) {
    case 'thread-line':
      return { ...thread, seq: change.line.seq, lines: [...thread.lines, change.line] };
    case 'thread-line-changed':
      return {
        ...thread,
        lines: thread.lines.map((line) =>
          line.id === change.lineId
            ? { ...line, revision: change.revision, takenBack: change.words === null }
            : line,
        ),
      };
    case 'thread-wait':
      return { ...thread, waits: [...thread.waits, change.wait] };
    case 'thread-wait-changed':
      return {
        ...thread,
        waits: thread.waits.map((wait) => (wait.id === change.wait.id ? change.wait : wait)),
      };
    case 'thread-read':
      return {
        ...thread,
        reads: [
          ...thread.reads.filter(({ personId }) => personId !== change.personId),
          { personId: change.personId, upTo: change.upTo },
        ],
      };
  }
};
