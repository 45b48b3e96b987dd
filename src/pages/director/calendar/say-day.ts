import { dayCopy } from '../../../copy/task';
import { addDays, type Day, daysBetween, mondayOf, weekdayOf, weekOf } from './days';

/** 11月24日; with the year when it is another one than today's. */
export function sayDate(day: Day, today: Day): string {
  const year = day.slice(0, 4);
  return dayCopy.date({
    year: year === today.slice(0, 4) ? null : year,
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  });
}

/** 11月24日 周二 */
export function sayDayOfWeek(day: Day, today: Day): string {
  return `${sayDate(day, today)} ${dayCopy.weekday(weekdayOf(day))}`;
}

/** 11.24, for the narrow column of a timeline. */
export function sayShort(day: Day): string {
  return dayCopy.short(Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** How long there is, and how it looks: overdue is danger, today needs, later is plain. */
export type Due = { readonly text: string; readonly tone: 'danger' | 'need' | 'plain' };

/** 今天、还剩 3 天、已过 2 天 */
export function sayDue(due: Day, today: Day): Due {
  const left = daysBetween(today, due);
  if (left < 0) return { text: dayCopy.over(-left), tone: 'danger' };
  return left === 0 ? { text: dayCopy.today, tone: 'need' } : { text: dayCopy.left(left), tone: 'plain' };
}

/** An ISO week that is over: 上周, or named by its Monday. */
export function sayWeek(week: string, today: Day): string {
  if (week === weekOf(addDays(today, -7))) return dayCopy.lastWeek;
  return dayCopy.weekFrom(sayDate(mondayOf(week), today));
}
