import { addDays, type CalendarDay, dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import { lastDayOf, weekOf } from '../../domain/calendar/iso-week';
import { addMonths } from '../../domain/calendar/months';
import type { Rules } from '../../domain/policy/rules';
import { windowOn } from '../../domain/region-duty/region-windows';
import type { Example, IntervalExample, WeekExample } from '../../policies/example';
import type { Interval } from '../../policies/interval';
import { policyKeys } from '../../policies/keys';
import { missingValues } from '../../policies/missing-values';
import { type DayText, type Pack, type Policy } from '../../policies/pack';
import { entryOn, valueOn } from '../../policies/value-on';

/** Read for the examples alone, rolling and without the engine: the engine has to come to the same days by itself. */
const dueOn = (policy: Policy, { from, key, group }: IntervalExample['interval']): DayText | null => {
  const general = valueOn(policy, key, from).value;
  const every = group === 'key' ? (valueOn(policy, `${key}Key`, from).value ?? general) : general;
  return every === null ? null : formatDay(later(dayFrom(from), every));
};

const later = (day: CalendarDay, every: Interval): CalendarDay => {
  if ('months' in every) return addMonths(day, every.months);
  return addDays(day, 'weeks' in every ? every.weeks * 7 : every.days);
};

const weekOutcome = (policy: Policy, on: DayText): WeekExample['expect'] => {
  const week = weekOf(dayFrom(on));
  const lastDay = lastDayOf(week);
  const grace = valueOn(policy, 'contact.graceDays', on).value ?? 0;
  return { week, lastDay: formatDay(lastDay), directorTaskOn: formatDay(addDays(lastDay, grace + 1)) };
};

/** The keys that the pack's own document answers (or is silent about) on a day, sorted. */
const answered = (pack: Pack, on: DayText, silent: boolean): readonly string[] =>
  policyKeys
    .filter((key) => {
      const entry = entryOn(pack, key, on);
      return entry !== null && (entry.value === null) === silent;
    })
    .sort();

const dutyOutcome = (
  policy: Policy,
  { kind, on }: Extract<Example, { regionDuty: object }>['regionDuty'],
) => {
  const rules: Pick<Rules, 'on'> = { on: (key, day) => valueOn(policy, key, formatDay(day)) };
  const window = windowOn(rules, kind, dayFrom(on));
  return {
    owed:
      window === null
        ? null
        : { period: window.period, opensOn: formatDay(window.opensOn), dueOn: formatDay(window.dueOn) },
  };
};

const valueOutcome = (policy: Policy, example: Extract<Example, { on: DayText; key: string }>): unknown => {
  const { value, kind, ended } = valueOn(policy, example.key, example.on);
  return example.expect.ended === undefined ? { value, kind } : { value, kind, ended };
};

/** What the packs as they are answer to an example; equal to its `expect` when both are right. */
export const exampleOutcome = (policy: Policy, example: Example): unknown => {
  if ('interval' in example) return { dueOn: dueOn(policy, example.interval) };
  if ('contactWeek' in example) return weekOutcome(policy, example.contactWeek.on);
  if ('missing' in example) return { keys: missingValues(policy, example.missing.on).map(({ key }) => key) };
  if ('stated' in example) return { keys: answered(policy.pack, example.stated.on, false) };
  if ('silent' in example) return { keys: answered(policy.pack, example.silent.on, true) };
  if ('regionDuty' in example) return dutyOutcome(policy, example.regionDuty);
  if ('plan' in example) {
    const { issued, endsOn, number } = policy.pack.plan ?? { issued: null, endsOn: null, number: null };
    return { issued, endsOn, number };
  }
  return valueOutcome(policy, example);
};

/** The example's own expectation, with lists of keys in the order the outcome has them. */
export const exampleExpects = (example: Example): unknown =>
  'stated' in example || 'silent' in example ? { keys: [...example.expect.keys].sort() } : example.expect;
