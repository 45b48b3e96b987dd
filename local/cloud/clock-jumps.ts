import { formatInstant } from '../../domain/calendar/beijing-time';
import { addDays, type CalendarDay, dayOf, dayOfWeek, instantOf } from '../../domain/calendar/calendar-day';
import { addMonths } from '../../domain/calendar/months';

/** A place the stage page offers to move the clock to; `to` is Beijing time. */
export type ClockJump = { readonly label: string; readonly to: string };

const FRIDAY = 5;
const MONDAY = 1;

/** The next Friday evening and Monday morning after `now`, the same time a day later and a month later. */
export function clockJumps(now: Date): readonly ClockJump[] {
  const today = dayOf(now);
  const sinceMidnight = now.getTime() - instantOf(today, '00:00').getTime();
  const sameTimeOn = (day: CalendarDay): Date => new Date(instantOf(day, '00:00').getTime() + sinceMidnight);
  return [
    { label: '周五 19:30', to: nextWeekday(now, FRIDAY, '19:30') },
    { label: '周一 08:00', to: nextWeekday(now, MONDAY, '08:00') },
    { label: '+1 天', to: sameTimeOn(addDays(today, 1)) },
    { label: '+1 个月', to: sameTimeOn(addMonths(today, 1)) },
  ].map(({ label, to }) => ({ label, to: formatInstant(to) }));
}

function nextWeekday(now: Date, weekday: number, clockTime: string): Date {
  const today = dayOf(now);
  const first = instantOf(addDays(today, (weekday - dayOfWeek(today) + 7) % 7), clockTime);
  return first > now ? first : instantOf(addDays(dayOf(first), 7), clockTime);
}
