import {
  addDays,
  type CalendarDay,
  dayOf,
  dayOfWeek,
  formatDay,
  instantOf,
} from '../../domain/calendar/calendar-day';

/** When a timer fires, in Beijing time. */
export type Schedule = {
  /** Seconds since midnight, ascending; the same on every day it fires. */
  readonly timesOfDay: readonly number[];
  readonly firesOn: (day: CalendarDay) => boolean;
};

type Bounds = readonly [least: number, most: number];

/** Seconds, minutes, hours, day of the month, month, weekday. */
const BOUNDS: readonly Bounds[] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
];
const DAY_S = 86_400;
/** A day of the month that comes once in four years is found; one that never comes is not looked for any longer. */
const MOST_DAYS = 366 * 5;

/**
 * Reads a seven-field cron (seconds, minutes, hours, day, month, weekday with 0 = Sunday, year) in the forms `*`, `5`, `1,15`,
 * `1-5` and `*\/10`. The year must be `*`, and so must be the day or the weekday: the cloud's rule for both at once is not needed.
 * @throws RangeError for anything else, so that a new form is noticed here before it is in the cloud.
 */
export function parseCron(cron: string): Schedule {
  const fields = cron.split(' ');
  if (!isKnownForm(fields)) {
    throw new RangeError(
      `The local cloud cannot read the timer "${cron}": teach local/cloud/cron.ts this form.`,
    );
  }
  const values = BOUNDS.map((bounds, index) => valuesOf(fields[index] ?? '', bounds));
  const field = (index: number): readonly number[] => values[index] ?? [];
  const [dates, months, weekdays] = [field(3), field(4), field(5)];
  return {
    timesOfDay: field(2).flatMap((h) => field(1).flatMap((m) => field(0).map((s) => (h * 60 + m) * 60 + s))),
    firesOn: (day) => {
      const text = formatDay(day);
      return (
        weekdays.includes(dayOfWeek(day) % 7) &&
        dates.includes(Number(text.slice(8, 10))) &&
        months.includes(Number(text.slice(5, 7)))
      );
    },
  };
}

function isKnownForm(fields: readonly string[]): boolean {
  return fields.length === 7 && fields[6] === '*' && (fields[3] === '*' || fields[5] === '*');
}

/** Ascending values of one field within its bounds, both included. */
function valuesOf(field: string, bounds: Bounds): readonly number[] {
  const values = new Set(field.split(',').flatMap((part) => partOf(part, bounds)));
  return [...values].sort((a, b) => a - b);
}

function partOf(part: string, [least, most]: Bounds): readonly number[] {
  const every = /^\*(?:\/([1-9]\d*))?$/.exec(part);
  if (every !== null) return steps(least, most, Number(every[1] ?? 1));
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
  const values = steps(Number(first), Number(last), 1);
  // A form that is not known gives no numbers at all.
  if (values.length > 0 && values.every((value) => value >= least && value <= most)) return values;
  throw new RangeError(
    `The local cloud cannot read "${part}" in a timer: teach local/cloud/cron.ts this form.`,
  );
}

function steps(first: number, last: number, by: number): readonly number[] {
  const count = Math.max(0, Math.floor((last - first) / by) + 1) || 0;
  return Array.from({ length: count }, (_, index) => first + index * by);
}

/** The first firing at or after `from`. @throws RangeError when there is none within five years. */
export function nextFiring({ timesOfDay, firesOn }: Schedule, from: Date): Date {
  const today = dayOf(from);
  const second = Math.ceil((from.getTime() - instantOf(today, '00:00').getTime()) / 1000);
  for (let offset = 0; offset <= MOST_DAYS; offset++) {
    const day = addDays(today, offset);
    if (!firesOn(day)) continue;
    const time = timesOfDay[offset === 0 ? countBelow(timesOfDay, second) : 0];
    if (time !== undefined) return at(day, time);
  }
  throw new RangeError('This timer does not fire within five years.');
}

/** How often it fires after `after`, until `until` (included). */
export function countFirings(schedule: Schedule, after: Date, until: Date): number {
  return countUntil(schedule, until, dayOf(after)) - countUntil(schedule, after, dayOf(after));
}

/** Firings from the beginning of `first` until `until` (included). */
function countUntil({ timesOfDay, firesOn }: Schedule, until: Date, first: CalendarDay): number {
  const last = dayOf(until);
  const second = Math.floor((until.getTime() - instantOf(last, '00:00').getTime()) / 1000);
  let count = firesOn(last) ? countBelow(timesOfDay, second + 1) : 0;
  for (let day = first; day < last; day = addDays(day, 1)) {
    if (firesOn(day)) count += timesOfDay.length;
  }
  return count;
}

/** How many of the ascending `times` are below `limit`. */
function countBelow(times: readonly number[], limit: number): number {
  if (limit >= DAY_S) return times.length;
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function at(day: CalendarDay, secondOfDay: number): Date {
  return new Date(instantOf(day, '00:00').getTime() + secondOfDay * 1000);
}
