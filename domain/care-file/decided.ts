import type { CalendarDay } from '../calendar/calendar-day';
import type { CareRecord } from './records';

/** What a `decide…` function answers: the records that happened, and what the caller is told. */
export type Decided<Answer> = { readonly records: readonly CareRecord[]; readonly answer: Answer };

/** When and by whom a decision is made; nothing in domain/ reads a clock or draws a random id. */
export type Occasion = {
  readonly today: CalendarDay;
  /** The instant of entry, ISO text. */
  readonly now: string;
  readonly actor: string;
  /** A new row id: the prefix and twelve random characters. */
  readonly newId: (prefix: string) => string;
};
