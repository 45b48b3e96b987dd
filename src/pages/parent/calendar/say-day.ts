import { dayWords } from '../../../copy/parent';
import { addDays, type Day, daysBetween, mondayOf, weekdayOf } from './days';

const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** 11月20日; with the year when it is another one than today's. */
export function sayDate(day: Day, today: Day): string {
  const year = day.slice(0, 4);
  return dayWords.date({
    year: year === today.slice(0, 4) ? null : year,
    month: monthOf(day),
    day: dateOf(day),
  });
}

/** 2026年12月1日: on paper the year always stands. */
export function sayFullDate(day: Day): string {
  return dayWords.date({ year: day.slice(0, 4), month: monthOf(day), day: dateOf(day) });
}

/** The days of an ISO week: 11月16日—22日, or 11月30日—12月6日. */
export function sayWeek(week: string, today: Day): string {
  const monday = mondayOf(week);
  const sunday = addDays(monday, 6);
  const sameMonth = monthOf(monday) === monthOf(sunday);
  return dayWords.range(
    sayDate(monday, today),
    sameMonth ? dayWords.dayOnly(dateOf(sunday)) : sayDate(sunday, today),
  );
}

/** 今天、昨天、周四 within the last days, 11月9日 before that. */
export function sayRecent(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return dayWords.today;
  if (ago === 1) return dayWords.yesterday;
  return ago > 1 && ago < 7 ? dayWords.weekday(weekdayOf(day)) : sayDate(day, today);
}

/** The day of an instant on the wire, which is Beijing time: `2026-11-19T16:20:00+08:00`. */
export function sayInstant(instant: string, today: Day): string {
  return `${sayRecent(instant.slice(0, 10), today)} ${instant.slice(11, 16)}`;
}
