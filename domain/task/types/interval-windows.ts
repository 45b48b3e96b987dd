import type { PolicyInterval } from '../../policy/rules';
import { addDays, type CalendarDay, formatDay, parseDay } from '../../calendar/calendar-day';
import { addMonths } from '../../calendar/months';
import type { Moved } from '../../transfer/kept-dues';
import type { DutyWindow } from '../task-type';

export type IntervalDuty = {
  /** The day from which the duty counts when there is no record yet. */
  readonly start: CalendarDay;
  /** Records that fulfil it, in any order. */
  readonly records: readonly { readonly id: string; readonly happenedOn: CalendarDay }[];
  /** The intervals that apply to a period starting on a day; none where the plan prints none and nobody has set one. */
  readonly intervalsOn: (anchor: CalendarDay) => readonly IntervalRule[];
  /** How many days before it is due the task appears (a product default). */
  readonly leadDays: number;
  /** What a move to another village leaves as it was. */
  readonly moved?: Moved;
  readonly periods: readonly string[];
};

export type IntervalRule = {
  readonly every: PolicyInterval;
  /** A value set after the period had begun is never due before the day it took effect. */
  readonly notBefore: CalendarDay | null;
  /** The child came under it while the period was running: an open task is brought forward by it. */
  readonly raised?: true;
};

type Dated = IntervalDuty['records'][number];

const START = 'start';

/**
 * "Every two weeks", "every three months", read as rolling: due one interval after the record before (or after the
 * duty's start). The period is named by the day of the record before, so that a withdrawn record brings the earlier
 * period back, and two records of one day make one period.
 */
export const intervalWindows = (duty: IntervalDuty): readonly DutyWindow[] => {
  // Asked for every child in every pass: one walk over the records, no copy of them.
  const latest = duty.records.reduce<CalendarDay | null>(
    (last, { happenedOn }) => (last === null || happenedOn > last ? happenedOn : last),
    null,
  );
  const current = latest === null ? START : formatDay(latest);
  const newest = windowOf(duty, current, latest ?? duty.start);
  const earlier = duty.periods.filter(
    (period, at) => period !== current && duty.periods.indexOf(period) === at,
  );
  const windows = earlier.map((period) => windowOf(duty, period, anchorOf(duty, period)));
  return [...windows, newest].filter((window) => window !== null);
};

const windowOf = (duty: IntervalDuty, period: string, anchor: CalendarDay | null): DutyWindow | null => {
  if (anchor === null) return null;
  const dues = duesOf(duty, period, anchor);
  const due = earliest(dues);
  if (due === null) return null;
  const usual = earliest(dues.filter(({ raised }) => !raised));
  return {
    period,
    dueOn: due,
    opensOn: addDays(due, -duty.leadDays),
    fulfilledBy: firstSince(duty, period === START ? anchor : addDays(anchor, 1)),
    ...(usual !== null && due < usual ? { broughtForward: true as const } : {}),
  };
};

type Due = { readonly due: CalendarDay; readonly raised: boolean };

/**
 * Every day the period may be due on. One that was running when the household moved keeps the day it had; where the plan
 * before had none, the new one's holds, and never from before the move.
 */
const duesOf = (
  { intervalsOn, moved }: IntervalDuty,
  period: string,
  anchor: CalendarDay,
): readonly Due[] => {
  const movedOn = moved?.movedOn ?? null;
  const since = movedOn !== null && movedOn > anchor ? movedOn : null;
  const dues = intervalsOn(anchor).map(({ every, notBefore, raised }) => ({
    due: later(later(addInterval(anchor, every), notBefore), since),
    raised: raised ?? false,
  }));
  const kept = moved?.kept.get(period);
  return kept === undefined ? dues : [{ due: kept, raised: false }, ...dues.filter(({ raised }) => raised)];
};

/** The earliest record from a day on; of two of one day the one with the smaller id. */
const firstSince = ({ records }: IntervalDuty, day: CalendarDay): string | null => {
  let first: Dated | null = null;
  for (const record of records) {
    if (record.happenedOn >= day && (first === null || isBefore(record, first))) first = record;
  }
  return first?.id ?? null;
};

const isBefore = (a: Dated, b: Dated): boolean =>
  a.happenedOn < b.happenedOn || (a.happenedOn === b.happenedOn && a.id < b.id);

/** Null for a period whose record has been withdrawn: the duty is then counted from the record before it. */
const anchorOf = (duty: IntervalDuty, period: string): CalendarDay | null => {
  if (period === START) return duty.start;
  const anchor = parseDay(period);
  return anchor !== null && duty.records.some((record) => record.happenedOn === anchor) ? anchor : null;
};

const earliest = (dues: readonly { readonly due: CalendarDay }[]): CalendarDay | null =>
  dues.reduce<CalendarDay | null>((first, { due }) => (first === null || due < first ? due : first), null);

/** The day that lies one interval after another. */
export const addInterval = (day: CalendarDay, every: PolicyInterval): CalendarDay => {
  if ('months' in every) return addMonths(day, every.months);
  return addDays(day, 'weeks' in every ? every.weeks * 7 : every.days);
};

const later = (a: CalendarDay, b: CalendarDay | null): CalendarDay => (b !== null && b > a ? b : a);
