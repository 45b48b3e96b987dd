import type { DataOf } from '../../../api/call';
import { threadCopy } from '../../../copy/thread';
import { sayRecent } from '../../../kit/calendar/say-day';

type Thread = DataOf<'thread.listOfPost'>['threads'][number];
const copy = threadCopy.post;

export type PostRow = {
  readonly key: string;
  readonly childId: string;
  readonly title: string;
  readonly text: string;
  readonly tag: { readonly tone: 'need' | 'wait'; readonly text: string } | null;
};

const tagOf = ({ unread, waits }: Thread): PostRow['tag'] => {
  if (waits?.late === true) return { tone: 'need', text: copy.late };
  return unread > 0 ? { tone: 'wait', text: copy.unread(unread) } : null;
};

/** A row a child: where it belongs, and how long the family has waited. */
export function rowsOf(threads: readonly Thread[], today: string): readonly PostRow[] {
  return threads.map((thread) => ({
    key: thread.threadId,
    childId: thread.childId,
    title: thread.place === '' ? thread.name : `${thread.name}，${thread.place}`,
    text: thread.waits === null ? copy.last(sayRecent(thread.lastOn, today)) : copy.waits(thread.waits.days),
    tag: tagOf(thread),
  }));
}
