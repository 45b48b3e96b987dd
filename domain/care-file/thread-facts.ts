import type { ThreadRole, ThreadSide, WaitEnd } from '../../contracts/vocabulary/thread';
import type { CalendarDay } from '../calendar/calendar-day';

/** What a family and one side write to each other about a child. Of the lines only those that a use case asks about. */
export type Thread = {
  readonly id: string;
  readonly childId: string;
  readonly with: ThreadSide;
  /** Of the newest line. */
  readonly seq: number;
  /** Stretches in which the family waits for an answer, or waited lately. */
  readonly waits: readonly ThreadWait[];
  /** How far each reader has read. */
  readonly reads: readonly { readonly personId: string; readonly upTo: number }[];
  readonly lines: readonly ThreadLine[];
};

export type ThreadWait = {
  readonly id: string;
  readonly askedOn: CalendarDay;
  /** The family's first line that nobody had answered. */
  readonly fromSeq: number;
  /** The family's lines in it that stand. */
  readonly lines: number;
  readonly ended: WaitEnd | null;
  /** The line that answered it. */
  readonly endedBy: string | null;
};

export type ThreadLine = {
  readonly id: string;
  readonly seq: number;
  readonly personId: string;
  readonly role: ThreadRole;
  /** The line's own id from the phone. */
  readonly act: string;
  /** ISO text. */
  readonly saidAt: string;
  readonly revision: number;
  readonly takenBack: boolean;
};

type OfChild = {
  /** The thread, and the child whose trace it stands in. */
  readonly record: { readonly id: string; readonly childId: string };
};

/** What is written in threads. */
export type ThreadRecord =
  | (OfChild & {
      readonly kind: 'thread-line';
      readonly with: ThreadSide;
      /** The first line of its thread. */
      readonly begins: boolean;
      readonly line: ThreadLine;
      readonly called: string;
      readonly words: string;
      readonly about: { readonly noticeId: string; readonly title: string } | null;
      readonly school: string | null;
      readonly className: string | null;
      readonly on: CalendarDay;
    })
  | (OfChild & {
      readonly kind: 'thread-line-changed';
      readonly lineId: string;
      /** As it is after the change. */
      readonly revision: number;
      /** Null: taken back. */
      readonly words: string | null;
    })
  | (OfChild & { readonly kind: 'thread-wait'; readonly wait: ThreadWait })
  | (OfChild & { readonly kind: 'thread-wait-changed'; readonly wait: ThreadWait })
  | (OfChild & { readonly kind: 'thread-read'; readonly personId: string; readonly upTo: number });
