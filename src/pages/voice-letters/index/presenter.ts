import type { DataOf } from '../../../api/call';
import { voiceLetterCopy as copy } from '../../../copy/voice-letter';
import type { Day } from '../../../kit/calendar/days';
import { sayRecent } from '../../../kit/calendar/say-day';

export type Household = DataOf<'voiceLetter.list'>['households'][number];
export type Letter = Household['letters'][number];

export const LONGEST_SECONDS = 60;

/** Seconds that are left while somebody speaks. */
export const secondsLeft = (spoken: number): number => Math.max(0, LONGEST_SECONDS - spoken);

/** Too short to be meant: a finger that slipped. */
export const isTooShort = (seconds: number): boolean => seconds < 1;

/** A recording's own id from the phone, as the wire has ids. Nothing is guarded by it. */
export function newAct(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  const twelve = Array.from({ length: 12 }, () => letters.charAt(Math.floor(Math.random() * letters.length)));
  return `va_${twelve.join('')}`;
}

export type LetterRow = {
  readonly title: string;
  readonly text: string;
  readonly fresh: boolean;
};

/** 奶奶说的 · 昨天, and whether it was heard. */
export function rowOf({ from, mine, on, heard, keepUntil }: Letter, today: Day): LetterRow {
  const when = `${sayRecent(on, today)}，${copy.kept(sayRecent(keepUntil, today))}`;
  if (mine) return { title: copy.mine, text: `${when}，${heard ? copy.heard : copy.notHeard}`, fresh: false };
  return { title: copy.from(from), text: when, fresh: !heard };
}

/** Children of a household, for whoever has more than one: 王小雨、王小川. */
export const homeName = ({ children }: Pick<Household, 'children'>): string => children.join('、');
