import { minuteOf } from './clock-time';

declare const calendarDay: unique symbol;

/**
 * A day as people in China write it on a form: whole days since 1970-01-01, no hour, no zone.
 * An instant becomes a day only through {@link dayOf}. Days compare with `<`, `===` and sort as numbers.
 */
export type CalendarDay = number & { readonly [calendarDay]: true };

/** Monday = 1 … Sunday = 7, as ISO 8601 counts. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Beijing is UTC+8 all year; summer time was last used in 1991, before any record this product keeps. */
const BEIJING_OFFSET_MS = 8 * 60 * MINUTE_MS;

/** 2000-01-01 to 2099-12-31: a pass writes the same few days for every child, so their texts are kept (0.3 MB). */
const FIRST_KEPT = 10_957;
const LAST_KEPT = 47_481;
const texts = new Array<string | undefined>(LAST_KEPT - FIRST_KEPT + 1);

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The wire and database form `YYYY-MM-DD`, years 0100–9999; null for anything else, also for days that don't exist (02-30). */
export function parseDay(text: string): CalendarDay | null {
  const match = DAY_TEXT.exec(text);
  if (match === null) return null;
  const day = asDay(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MS);
  // Date.UTC rolls 02-30 over into March and reads year 0099 as 1999; a day that exists comes back as it was written.
  return formatDay(day) === text ? day : null;
}

/**
 * A day whose text was checked before: a database `date`, a value of a pack, a validated input.
 * @throws RangeError when it wasn't.
 */
export function dayFrom(text: string): CalendarDay {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`Not a day (YYYY-MM-DD): ${text}`);
  return day;
}

/** `YYYY-MM-DD`, for the years {@link parseDay} reads. */
export function formatDay(day: CalendarDay): string {
  const known = texts[day - FIRST_KEPT];
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (day >= FIRST_KEPT && day <= LAST_KEPT) texts[day - FIRST_KEPT] = text;
  return text;
}

/** The day `count` days later, earlier when negative. `count` is a whole number. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return asDay(day + count);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return to - from;
}

/** Monday = 1 … Sunday = 7. */
export function dayOfWeek(day: CalendarDay): DayOfWeek {
  // 1970-01-01 was a Thursday: three days after a Monday. The double remainder keeps days before 1970 positive.
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  // sinceMonday is 0…6 by construction, which the compiler can't see.
  return (sinceMonday + 1) as DayOfWeek;
}

/** The day it is in Beijing at this instant. */
export function dayOf(instant: Date): CalendarDay {
  return asDay(Math.floor((instant.getTime() + BEIJING_OFFSET_MS) / DAY_MS));
}

/** The instant at which a Beijing clock shows `clockTime` (`HH:mm`) on this day. */
export function instantOf(day: CalendarDay, clockTime: string): Date {
  return new Date(day * DAY_MS - BEIJING_OFFSET_MS + minuteOf(clockTime) * MINUTE_MS);
}

/** The only place that brands a number as a day; a fraction or NaN here is a bug, not a date. */
function asDay(count: number): CalendarDay {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${String(count)}`);
  return count as CalendarDay;
}
