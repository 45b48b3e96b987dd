import { isBetween, minuteOfDay } from '../calendar/beijing-time';
import { addDays, dayOf, instantOf } from '../calendar/calendar-day';
import { minuteOf } from '../calendar/clock-time';

/** The first moment from `wanted` on that lies outside quiet hours (a product default, `HH:mm`, may cross midnight). */
export const outsideQuietHours = (
  wanted: Date,
  quiet: { readonly from: string; readonly to: string } | null,
): Date => {
  if (quiet === null || !isBetween(wanted, quiet.from, quiet.to)) return wanted;
  const today = dayOf(wanted);
  const endsToday = minuteOfDay(wanted) < minuteOf(quiet.to);
  return instantOf(endsToday ? today : addDays(today, 1), quiet.to);
};
