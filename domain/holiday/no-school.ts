import { type CalendarDay, dayOfWeek } from '../calendar/calendar-day';
import type { KnownYear } from './known-days';

/**
 * Why a day is no school day, as far as somebody has imported it: a break, a day off, a weekend that is not worked. Null on
 * a school day. It is a hint and bars nothing: a school knows its own days.
 */
export const noSchoolOn = (
  day: CalendarDay,
  years: readonly KnownYear[],
): 'weekend' | 'holiday' | 'break' | null => {
  const kinds = years
    .flatMap(({ stretches }) => stretches)
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ kind }) => kind);
  if (kinds.includes('winter-break') || kinds.includes('summer-break')) return 'break';
  if (kinds.includes('holiday')) return 'holiday';
  return dayOfWeek(day) >= 6 && !kinds.includes('workday') ? 'weekend' : null;
};
