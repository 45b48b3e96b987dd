import { describe, expect, test } from '@jest/globals';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../domain/calendar/calendar-day';
import { lastDayOf, weekOf } from '../domain/calendar/iso-week';
import { addMonths } from '../domain/calendar/months';
import type { Example, IntervalExample, WeekExample } from './example';
import type { Interval } from './interval';
import { missingValues } from './missing-values';
import { overrideAllowed } from './override-allowed';
import type { DayText, Policy } from './pack';
import { regionPacks } from './registry';
import { SHANGHAI_EXAMPLES } from './regions/310000-shanghai.examples';
import { QIDONG_EXAMPLES } from './regions/320681-qidong.examples';
import { PUTUO_EXAMPLES } from './regions/330903-putuo.examples';
import { HEZE_EXAMPLES } from './regions/371700-heze.examples';
import { CHONGQING_EXAMPLES } from './regions/500000-chongqing.examples';
import { valueOn } from './value-on';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  '310000': SHANGHAI_EXAMPLES,
  '320681': QIDONG_EXAMPLES,
  '330903': PUTUO_EXAMPLES,
  '371700': HEZE_EXAMPLES,
  '500000': CHONGQING_EXAMPLES,
};

/** Read for the examples alone, rolling and without the engine: the engine has to come to the same days by itself. */
function dueOn(policy: Policy, { from, key, group }: IntervalExample['interval']): DayText | null {
  const general = valueOn(policy, key, from).value;
  const every = group === 'key' ? (valueOn(policy, `${key}Key`, from).value ?? general) : general;
  return every === null ? null : formatDay(later(dayFrom(from), every));
}

function later(day: CalendarDay, every: Interval): CalendarDay {
  if ('months' in every) return addMonths(day, every.months);
  return addDays(day, 'weeks' in every ? every.weeks * 7 : every.days);
}

function weekOutcome(policy: Policy, on: DayText): WeekExample['expect'] {
  const week = weekOf(dayFrom(on));
  const lastDay = lastDayOf(week);
  const grace = valueOn(policy, 'contact.graceDays', on).value ?? 0;
  return { week, lastDay: formatDay(lastDay), directorTaskOn: formatDay(addDays(lastDay, grace + 1)) };
}

function outcome(policy: Policy, example: Example): unknown {
  if ('interval' in example) return { dueOn: dueOn(policy, example.interval) };
  if ('contactWeek' in example) return weekOutcome(policy, example.contactWeek.on);
  if ('missing' in example) return { keys: missingValues(policy, example.missing.on).map(({ key }) => key) };
  const { value, kind, ended } = valueOn(policy, example.key, example.on);
  return example.expect.ended === undefined ? { value, kind } : { value, kind, ended };
}

test('every region with a pack has at least four worked examples', () => {
  expect(regionPacks.filter(({ code }) => (EXAMPLES[code]?.length ?? 0) < 4)).toEqual([]);
});

describe.each(regionPacks)('$name', (pack) => {
  test.each(EXAMPLES[pack.code] ?? [])('$says', (example) => {
    const policy = { pack, overrides: example.county ?? [] };
    expect(outcome(policy, example)).toEqual(example.expect);
  });

  test('a county could really set what the examples let it set', () => {
    const set = (EXAMPLES[pack.code] ?? []).flatMap(({ county }) => county ?? []);
    expect(set.map((override) => overrideAllowed({ pack, overrides: [] }, override))).toEqual(
      set.map(() => true),
    );
  });
});
