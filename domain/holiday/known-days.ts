import type { CalendarPart, DayKind } from '../../contracts/vocabulary/occasion';
import type { CalendarDay } from '../calendar/calendar-day';

/** Days in a row of one kind and name, both ends included. */
export type Stretch = {
  readonly kind: DayKind;
  readonly name: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
};

/** What somebody has said about one year's days: the county's own where it imported them, else ours. */
export type KnownYear = {
  readonly year: number;
  readonly part: CalendarPart;
  readonly stretches: readonly Stretch[];
};
