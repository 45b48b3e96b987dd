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
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const first = firstDay(months);
  return addDays(first, Math.min(date, firstDay(months + 1) - first) - 1);
}

/** The month this day lies in. */
export function monthOf(day: CalendarDay): CalendarMonth {
  return formatDay(day).slice(0, 7) as CalendarMonth; // cut from a formatted day: the shape is given
}

/** The first of a month, counted in months since the year 0; kept, because records fall into few months. */
function firstDay(months: number): CalendarDay {
  const known = firsts.get(months);
  if (known !== undefined) return known;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = String((((months % 12) + 12) % 12) + 1).padStart(2, '0');
  const first = dayFrom(`${year}-${month}-01`);
  if (firsts.size >= MOST_KEPT) firsts.clear();
  firsts.set(months, first);
  return first;
}

const firsts = new Map<number, CalendarDay>();
const MOST_KEPT = 5000;

function partsOf(day: CalendarDay): { readonly year: number; readonly month: number; readonly date: number } {
  const text = formatDay(day);
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    date: Number(text.slice(8, 10)),
  };
}
