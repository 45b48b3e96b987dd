import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import type { Cadence } from './region-duties';

/** One period of a region's duty: `2026`, `2026-H1`, `2026-Q3`, `2026-M05`, or the day of a thing owed once. */
export type DutyPeriod = {
  readonly period: string;
  readonly startsOn: CalendarDay;
  /** The last day on which it is in time. */
  readonly dueOn: CalendarDay;
};

const PART_NAMES: Readonly<Record<number, string>> = { 2: 'H', 3: 'T', 4: 'Q', 6: 'B', 12: 'M' };

/** The periods of one calendar year, in order. A thing owed once belongs to the year of its day. */
export const periodsOfYear = (cadence: Cadence, year: number): readonly DutyPeriod[] => {
  const firstDay = dayFrom(`${String(year)}-01-01`);
  if ('onceBy' in cadence) {
    return cadence.onceBy.startsWith(`${String(year)}-`)
      ? [{ period: cadence.onceBy, startsOn: firstDay, dueOn: dayFrom(cadence.onceBy) }]
      : [];
  }
  if ('yearlyOn' in cadence) {
    return [{ period: String(year), startsOn: firstDay, dueOn: dayOfYear(year, cadence.yearlyOn) }];
  }
  const { timesAYear } = cadence;
  return Array.from({ length: timesAYear }, (_, part) => ({
    period: timesAYear === 1 ? String(year) : `${String(year)}-${partName(timesAYear, part + 1)}`,
    startsOn: monthStart(year, (12 / timesAYear) * part),
    dueOn: addDays(monthStart(year, (12 / timesAYear) * (part + 1)), -1),
  }));
};

const partName = (timesAYear: number, part: number): string => {
  const width = timesAYear > 9 ? 2 : 1;
  return `${PART_NAMES[timesAYear] ?? 'P'}${String(part).padStart(width, '0')}`;
};

/** The first day of the month that many months after January. */
const monthStart = (year: number, month: number): CalendarDay =>
  dayFrom(
    month >= 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`,
  );

/** 02-29 is the last of February in the years that have none. */
const dayOfYear = (year: number, monthDay: string): CalendarDay => {
  const next = monthStart(year, Number(monthDay.slice(0, 2)));
  const wanted = addDays(
    dayFrom(`${String(year)}-${monthDay.slice(0, 2)}-01`),
    Number(monthDay.slice(3)) - 1,
  );
  return formatDay(wanted) < formatDay(next) ? wanted : addDays(next, -1);
};
