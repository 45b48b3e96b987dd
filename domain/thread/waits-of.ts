import { type CalendarDay, dayFrom, daysBetween, formatDay } from '../calendar/calendar-day';
import type { Rules } from '../policy/rules';

/** How long a family waits for an answer by a day, from the day of its line (`YYYY-MM-DD`). */
export type Waits = { readonly since: string; readonly days: number; readonly late: boolean };

/** Late from the day on which the place's days are over (product default); null where nobody waits. */
export const waitsOf = (since: string | null, rules: Rules, today: CalendarDay): Waits | null => {
  if (since === null) return null;
  const days = daysBetween(dayFrom(since), today);
  return {
    since: formatDay(dayFrom(since)),
    days,
    late: days >= (rules.on('thread.answerDays', today).value ?? 0),
  };
};
