import type { DataOf } from '../../../api/call';
import { threadCopy } from '../../../copy/thread';
import { sayRecent } from '../../../kit/calendar/say-day';

type List = DataOf<'thread.list'>;
export type ThreadRow = {
  readonly key: string;
  readonly childId: string;
  readonly side: 'teacher' | 'director';
  readonly title: string;
  readonly text: string;
  readonly tag: { readonly tone: 'need' | 'wait'; readonly text: string } | null;
  /** Nobody is there to read it, and nothing was ever written. */
  readonly closed: boolean;
};

const copy = threadCopy.list;

const textOf = ({ open, threadId, lastOn }: List['threads'][number], today: string): string => {
  if (lastOn !== null) return copy.last(sayRecent(lastOn, today));
  return !open && threadId === null ? copy.closed : copy.none;
};

const tagOf = ({ unread, waits }: List['threads'][number]): ThreadRow['tag'] => {
  if (unread > 0) return { tone: 'need', text: copy.unread(unread) };
  return waits ? { tone: 'wait', text: copy.waiting } : null;
};

/** Unread first; of a question about a notice only the side that sent it. */
export function rowsOf(list: List): readonly ThreadRow[] {
  const { threads, about, today } = list;
  return threads
    .filter((thread) => about === null || thread.with === about.with)
    .map((thread) => ({ ...thread, first: thread.unread > 0 ? 0 : 1 }))
    .sort((a, b) => a.first - b.first)
    .map((thread) => ({
      key: `${thread.childId} ${thread.with}`,
      childId: thread.childId,
      side: thread.with,
      title: threadCopy.named(thread.name, threadCopy.side[thread.with]),
      text: textOf(thread, today),
      tag: tagOf(thread),
      closed: !thread.open && thread.threadId === null,
    }));
}

/** Where a question about a notice can only be about one child, it need not be asked which. */
export function onlyOne(list: List): ThreadRow | undefined {
  const [first, second] = rowsOf(list);
  return list.about !== null && second === undefined && first?.closed === false ? first : undefined;
}
