import { dayCopy } from '../../copy/day';
import { addDays, beijingDay, type Day, daysBetween, mondayOf, weekdayOf } from './days';

const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** 11月20日; with the year when it is another one than today's. */
export function sayDate(day: Day, today: Day): string {
  const year = day.slice(0, 4);
  return dayCopy.date({
    year: year === today.slice(0, 4) ? null : year,
    month: monthOf(day),
    day: dateOf(day),
  });
}

/** 2026年12月1日: on paper the year always stands. */
export function sayFullDate(day: Day): string {
  return dayCopy.date({ year: day.slice(0, 4), month: monthOf(day), day: dateOf(day) });
}

/** The days of an ISO week: 11月16日—22日, or 11月30日—12月6日. */
export function sayWeek(week: string, today: Day): string {
  const monday = mondayOf(week);
  const sunday = addDays(monday, 6);
  const sameMonth = monthOf(monday) === monthOf(sunday);
  return dayCopy.range(
    sayDate(monday, today),
    sameMonth ? dayCopy.dayOnly(dateOf(sunday)) : sayDate(sunday, today),
  );
}

/** 今天、昨天、周四 within the last days, 11月9日 before that. */
export function sayRecent(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return dayCopy.today;
  if (ago === 1) return dayCopy.yesterday;
  return ago > 1 && ago < 7 ? dayCopy.weekday(weekdayOf(day)) : sayDate(day, today);
}

/** The day of an instant on the wire, which is Beijing time: `2026-11-19T16:20:00+08:00`. */
export function sayInstant(instant: string, today: Day): string {
  return `${sayRecent(instant.slice(0, 10), today)} ${instant.slice(11, 16)}`;
}

/** 周五 */
export function sayWeekday(day: Day): string {
  return dayCopy.weekday(weekdayOf(day));
}

/** 11月24日 周二 */
export function sayDayOfWeek(day: Day, today: Day): string {
  return `${sayDate(day, today)} ${sayWeekday(day)}`;
}

/** A day to come: 今天，11月20日 周五; 明天，11月21日 周六; 11月28日 周六. */
export function sayComingDay(day: Day, today: Day): string {
  const date = sayDayOfWeek(day, today);
  const ahead = daysBetween(today, day);
  if (ahead === 0) return dayCopy.near(dayCopy.today, date);
  return ahead === 1 ? dayCopy.near(dayCopy.tomorrow, date) : date;
}

/** 11月22日, the day in Beijing of an instant in ISO text; the year is left out. */
export function sayDayOfInstant(instant: string): string {
  const day = beijingDay(new Date(instant));
  return sayDate(day, day);
}

/** 11.24, for the narrow column of a timeline. */
export function sayShort(day: Day): string {
  return dayCopy.short(monthOf(day), dateOf(day));
}
