import { addDays, type CalendarDay, dayFrom, formatDay } from './calendar-day';

declare const calendarMonth: unique symbol;

/** A calendar month, `YYYY-MM`. Compares and sorts as text. */
export type CalendarMonth = string & { readonly [calendarMonth]: true };

/**
 * The same day of the month `count` months later (earlier when negative), or the month's last day where it has no such
 * day: 08-31 + 3 months = 11-30. Source: Civil Code (民法典) art. 202: a period counted in months ends on the
 * corresponding day of the last month, or on that month's end where there is none.
 */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const first = firstDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
  return addDays(first, Math.min(date, lengthOfMonth(first)) - 1);
}

/** The month this day lies in. */
export function monthOf(day: CalendarDay): CalendarMonth {
  return formatDay(day).slice(0, 7) as CalendarMonth; // cut from a formatted day: the shape is given
}

function lengthOfMonth(first: CalendarDay): number {
  // 31 days after a first of the month is always in the next month, on its day (32 - length).
  const [, , date] = partsOf(addDays(first, 31));
  return 32 - date;
}

function firstDay(year: number, month: number): CalendarDay {
  return dayFrom(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

function partsOf(day: CalendarDay): readonly [year: number, month: number, date: number] {
  const text = formatDay(day);
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}
