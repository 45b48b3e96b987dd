import { addDays, type CalendarDay, dayFrom, instantOf } from '../../../domain/calendar/calendar-day';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import type { Home } from '../county';

/** The day and instant the story is told on; everything before it has happened, nothing after it. */
export type Moment = { readonly today: CalendarDay; readonly now: Date };

/** A row as PostgreSQL reads it from JSON. All rows of a table have the same fields. */
export type Row = Readonly<Record<string, unknown>>;

/** Autumn's survey: most files were opened in the week in which school began. */
const SURVEY_DAY = '2026-08-31';

export const openedOn = (home: Home): CalendarDay => dayFrom(home.openedOn ?? SURVEY_DAY);

export const at = (day: CalendarDay, clockTime: string): string => formatInstant(instantOf(day, clockTime));

/** The days `last`, `last + step`, … before today, as far back as the file goes; newest first. */
export const daysBack = (
  home: Home,
  today: CalendarDay,
  every: { last: number; step: number },
): readonly CalendarDay[] => {
  const count = Math.floor((today - openedOn(home) - every.last) / every.step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    addDays(today, -(every.last + index * every.step)),
  );
};
