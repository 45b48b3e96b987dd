import { caregiverNameCopy as copy } from '../../../copy/caregiver';

const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

/** Counted in UTC, where every day has 24 hours. `day` is `YYYY-MM-DD`. */
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** How many days `to` lies after `from`. */
export function daysFrom(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** 周五 */
export function sayWeekday(day: string): string {
  return copy.weekdays[(numberOf(day) + 3) % 7] ?? '';
}

const sayMonthAndDay = (day: string): string => copy.date(Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** A day to come as people say it: `明天，11月25日 周三`; `11月28日 周六`. */
export function sayComingDay(day: string, today: string): string {
  const date = `${sayMonthAndDay(day)} ${sayWeekday(day)}`;
  const ahead = daysFrom(today, day);
  if (ahead === 0) return copy.near(copy.today, date);
  return ahead === 1 ? copy.near(copy.tomorrow, date) : date;
}

/** 2027年11月23日 */
export function sayFullDay(day: string): string {
  return copy.fullDate(Number(day.slice(0, 4)), sayMonthAndDay(day));
}

/** 11月22日, the day in Beijing of an instant in ISO text. */
export function sayDayOfInstant(instant: string): string {
  return sayMonthAndDay(new Date(Date.parse(instant) + BEIJING_MS).toISOString().slice(0, 10));
}
