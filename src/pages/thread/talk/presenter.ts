import type { DataOf } from '../../../api/call';
import { threadCopy as copy } from '../../../copy/thread';
import { sayInstant } from '../../../kit/calendar/say-day';

export type Shown = DataOf<'thread.show'>;
export type Line = Shown['lines'][number];

export type Bubble = {
  readonly key: string;
  readonly mine: boolean;
  /** Who and when. */
  readonly head: string;
  readonly words: string | null;
  readonly about: string | null;
  /** 改过, 对方看过了. */
  readonly note: string;
  readonly line: Line;
};

/** Whether the reader is at home in it. */
export const isFamily = ({ as }: Pick<Shown, 'as'>): boolean => as === 'guardian' || as === 'caregiver';

const noteOf = ({ mine, corrected, read, words }: Line): string => {
  const read_ = mine && words !== null ? [read ? copy.read : copy.unread] : [];
  return [...(corrected ? [copy.corrected] : []), ...read_].join(' · ');
};

/** The lines of all pages that were read, oldest first, each once. */
export function bubblesOf(older: readonly Line[], shown: Shown): readonly Bubble[] {
  const lines = new Map([...older, ...shown.lines].map((line) => [line.lineId, line]));
  return [...lines.values()]
    .sort((a, b) => a.seq - b.seq)
    .map((line) => ({
      key: line.lineId,
      mine: line.mine,
      head: `${line.from} ${sayInstant(line.at, shown.today)}`,
      words: line.words,
      about: line.about,
      note: noteOf(line),
      line,
    }));
}

/** Whether a line can still be corrected now; instants of the wire in one offset compare as text. */
export const isCorrectable = ({ correctUntil }: Line, now: Date): boolean =>
  correctUntil !== null && Date.parse(correctUntil) > now.getTime();

/** A line's own id from the phone, as the wire has ids. Nothing is guarded by it. */
export function newAct(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  const twelve = Array.from({ length: 12 }, () => letters.charAt(Math.floor(Math.random() * letters.length)));
  return `la_${twelve.join('')}`;
}
