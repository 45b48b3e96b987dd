import { dayCopy } from '../../copy/day';
import { addDays, type Day, daysBetween, mondayOf, weekOf } from './days';
import { sayDate } from './say-day';

/** How long there is, and how it looks: overdue is danger, today needs, later is plain. */
export type Due = { readonly text: string; readonly tone: 'danger' | 'need' | 'plain' };

/** 今天、还剩 3 天、已过 2 天 */
export function sayDue(due: Day, today: Day): Due {
  const left = daysBetween(today, due);
  if (left < 0) return { text: dayCopy.over(-left), tone: 'danger' };
  return left === 0 ? { text: dayCopy.today, tone: 'need' } : { text: dayCopy.left(left), tone: 'plain' };
}

/** An ISO week that is over: 上周, or named by its Monday. */
export function sayPastWeek(week: string, today: Day): string {
  if (week === weekOf(addDays(today, -7))) return dayCopy.lastWeek;
  return dayCopy.weekFrom(sayDate(mondayOf(week), today));
}
