import type { CalendarPart, DayKind } from '../contracts/vocabulary/occasion';

/** What we know of one year's days off, with where from. Days are `YYYY-MM-DD`, both ends included. */
export type LibraryCalendar = {
  readonly year: number;
  readonly part: CalendarPart;
  readonly source: string;
  readonly singleSource: boolean;
  readonly importedOn: string;
  readonly stretches: readonly {
    readonly kind: DayKind;
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
};
