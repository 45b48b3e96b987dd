import { type CalendarDay, formatDay } from '../../../domain/calendar/calendar-day';

/** A column's day: text or null. */
export const dayText = (day: CalendarDay | null): string | null => (day === null ? null : formatDay(day));
