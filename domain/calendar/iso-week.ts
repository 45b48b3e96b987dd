import { addDays, type CalendarDay, dayFrom, dayOfWeek, formatDay, parseDay } from './calendar-day';

declare const isoWeek: unique symbol;

/**
 * A week, Monday to Sunday, as ISO 8601 names it: `2026-W47`. It belongs to the year its Thursday lies in, so
 * 2027-01-01 is in `2026-W53`. Compares and sorts as text.
 */
export type IsoWeek = string & { readonly [isoWeek]: true };

const WEEK_TEXT = /^(\d{4})-W(\d{2})$/;

/** The week this day lies in. */
export function weekOf(day: CalendarDay): IsoWeek {
  const monday = addDays(day, 1 - dayOfWeek(day));
  const known = weeks.get(monday);
  if (known !== undefined) return known;
  const week = nameOf(day);
  keep(week, monday);
  return week;
}

/**
 * Weeks by their Monday and Mondays by their week: a pass asks for the same few weeks in every household. What is asked
 * from outside may be any year's, so the memory is emptied when it has grown large.
 */
const weeks = new Map<CalendarDay, IsoWeek>();
const mondays = new Map<IsoWeek, CalendarDay>();
const MOST_KEPT = 5000;

const keep = (week: IsoWeek, monday: CalendarDay): void => {
  if (weeks.size >= MOST_KEPT) {
    weeks.clear();
    mondays.clear();
  }
  weeks.set(monday, week);
  mondays.set(week, monday);
};

function nameOf(day: CalendarDay): IsoWeek {
  const thursday = addDays(day, 4 - dayOfWeek(day));
  const year = formatDay(thursday).slice(0, 4);
  const number = Math.floor((thursday - januaryFirst(year)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as IsoWeek; // the one place that writes this form
}

/** `2026-W47` → the week; null for any other text and for a 53rd week in a year that has 52. */
export function parseWeek(text: string): IsoWeek | null {
  const match = WEEK_TEXT.exec(text);
  if (match === null) return null;
  const [, year = '', number = ''] = match;
  if (parseDay(`${year}-01-01`) === null) return null;
  const week = weekOf(mondayOf(year, Number(number)));
  return week === text ? week : null;
}

/** The week's Monday. */
export function firstDayOf(week: IsoWeek): CalendarDay {
  return mondays.get(week) ?? mondayOf(week.slice(0, 4), Number(week.slice(6)));
}

/** The week's Sunday. */
export function lastDayOf(week: IsoWeek): CalendarDay {
  return addDays(firstDayOf(week), 6);
}

/** The week after this one, across the turn of the year too. */
export function nextWeek(week: IsoWeek): IsoWeek {
  return weekOf(addDays(firstDayOf(week), 7));
}

/** The week before this one, across the turn of the year too. */
export function previousWeek(week: IsoWeek): IsoWeek {
  return weekOf(addDays(firstDayOf(week), -7));
}

/** All weeks from `first` to `last`, both included; empty when `last` lies before `first`. */
export function weeksBetween(first: IsoWeek, last: IsoWeek): readonly IsoWeek[] {
  const count = (firstDayOf(last) - firstDayOf(first)) / 7 + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    weekOf(addDays(firstDayOf(first), index * 7)),
  );
}

/** 4 January always lies in week 1; the week's Monday is counted from that week's Monday. */
function mondayOf(year: string, number: number): CalendarDay {
  const fourth = addDays(januaryFirst(year), 3);
  return addDays(fourth, 1 - dayOfWeek(fourth) + (number - 1) * 7);
}

function januaryFirst(year: string): CalendarDay {
  return dayFrom(`${year}-01-01`);
}
