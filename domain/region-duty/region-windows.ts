import type { RegionDutyKind } from '../../contracts/vocabulary/region-duty';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';

import { type DutyPeriod, periodsOfYear } from './duty-periods';
import { type Asked, regionDuties, type Stated } from './region-duties';

/** One period of one duty of a place: when its task appears, until when it is in time, and by which pack. */
export type RegionWindow = DutyPeriod & {
  readonly kind: RegionDutyKind;
  readonly opensOn: CalendarDay;
  readonly packVersion: string;
};

/**
 * The periods of a duty in the years around a day. What a year asks for is decided on its first day, so that a value
 * changed in summer holds from the next year on; a plan that begins within a year asks for what ends after it began.
 */
export const regionWindows = (
  rules: Asked,
  kind: RegionDutyKind,
  today: CalendarDay,
): readonly RegionWindow[] => {
  const thisYear = Number(formatDay(today).slice(0, 4));
  const leadDays = rules.on('regionDuty.leadDays', today).value ?? 0;
  return [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => {
    const stated = statedFor(rules, kind, year);
    if (stated === null) return [];
    return periodsOfYear(stated.cadence, year)
      .filter(({ dueOn }) => dueOn >= dayFrom(stated.from))
      .map((period) => ({
        ...period,
        kind,
        opensOn: later(addDays(period.dueOn, -leadDays), period.startsOn),
        packVersion: stated.packVersion,
      }));
  });
};

const statedFor = (rules: Asked, kind: RegionDutyKind, year: number): Stated | null =>
  regionDuties[kind].statedOn(rules, dayFrom(`${String(year)}-01-01`)) ??
  regionDuties[kind].statedOn(rules, dayFrom(`${String(year)}-12-31`));

const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

/** The period that is owed on a day: the earliest that is not over yet; null where nothing is. */
export const windowOn = (rules: Asked, kind: RegionDutyKind, day: CalendarDay): RegionWindow | null =>
  regionWindows(rules, kind, day).find(({ dueOn }) => dueOn >= day) ?? null;
