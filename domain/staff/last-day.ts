import { addDays, type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';

const YEAR_DAYS = 366;

/**
 * The last day of a post: yesterday takes it away at once, for who must not see another file; a year ahead at most. What is
 * over stays as it was.
 */
export const judgeLastDay = (lastDay: string, today: CalendarDay): Decision<string, 'staff.dayInvalid'> => {
  const day = dayFrom(lastDay);
  return day < addDays(today, -1) || day > addDays(today, YEAR_DAYS)
    ? refuse('staff.dayInvalid', { fields: ['lastDay'] })
    : allow(lastDay);
};
