/** A day on the wire, `YYYY-MM-DD`. Counted in UTC, where every day has 24 hours. */
export type Day = string;

const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

function numberOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function dayOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day in Beijing at an instant of the phone's clock. */
export function beijingDay(at: Date): Day {
  return new Date(at.getTime() + BEIJING_MS).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (numberOf(day) + 3) % 7;
}

/** The ISO week of a day, `2026-W47`: Monday to Sunday, numbered by its Thursday's year. */
export function weekOf(day: Day): string {
  const thursday = numberOf(day) - weekdayOf(day) + 3;
  const year = dayOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - numberOf(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of an ISO week. */
export function mondayOf(week: string): Day {
  const [year = '', number = ''] = week.split('-W');
  const fourth = `${year}-01-04`;
  return addDays(fourth, (Number(number) - 1) * 7 - weekdayOf(fourth));
}

/**
 * Today, as far as it can be known: what the functions said, carried on by the days that have passed on the phone since.
 * Their day and the phone's may differ; the distance does not.
 */
export function carryOn(said: Day, asOf: Date | undefined, now: Date): Day {
  if (asOf === undefined) return said;
  return addDays(said, Math.max(0, daysBetween(beijingDay(asOf), beijingDay(now))));
}
