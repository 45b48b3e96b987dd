import { describe, expect, test } from '@jest/globals';
import type { Example, IntervalExample, WeekExample } from '../../policies/example';
import { SHANGHAI_EXAMPLES } from '../../policies/regions/310000-shanghai.examples';
import { QIDONG_EXAMPLES } from '../../policies/regions/320681-qidong.examples';
import { PUTUO_EXAMPLES } from '../../policies/regions/330903-putuo.examples';
import { HEZE_EXAMPLES } from '../../policies/regions/371700-heze.examples';
import { CHONGQING_EXAMPLES } from '../../policies/regions/500000-chongqing.examples';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { windowsOf } from '../../test/builders/duty';

const EXAMPLES: readonly (readonly [string, readonly Example[]])[] = [
  ['shanghai', SHANGHAI_EXAMPLES],
  ['qidong', QIDONG_EXAMPLES],
  ['putuo', PUTUO_EXAMPLES],
  ['heze', HEZE_EXAMPLES],
  ['chongqing', CHONGQING_EXAMPLES],
];

const householdOf = (plan: string, example: Example): CareFileBuilder =>
  aCareFile()
    .openedOn('2025-01-01')
    .withParentAway('2025-01-01')
    .underPlan(plan)
    .having({ overrides: example.county ?? [] });

/** The engine's own day for the duty whose last record was made on the example's day. */
const engineDue = (plan: string, example: IntervalExample): string | null => {
  const { from, key, group } = example.interval;
  const household = householdOf(plan, example);
  const child = group === 'key' ? household.withKeyFact('child-disability', '2025-01-01') : household;
  const visit = key === 'visit.every';
  const recorded = visit ? child.visitedOn(from) : child.calledOn(from);
  const windows = windowsOf(visit ? 'home-visit' : 'director-contact', recorded.file, from);
  return windows.find((window) => window.period === from)?.dueOn ?? null;
};

/** The day on which the engine opens the task of the week that the example's day lies in. */
const engineOpens = (plan: string, example: WeekExample): string | null => {
  const household = householdOf(plan, example).reviewedOn(example.contactWeek.on);
  const windows = windowsOf('weekly-contact', household.file, example.contactWeek.on);
  return windows.find((window) => window.period === example.expect.week)?.opensOn ?? null;
};

const intervals = EXAMPLES.flatMap(([plan, examples]) =>
  examples.flatMap((example) => ('interval' in example ? [{ plan, example, says: example.says }] : [])),
);
const weeks = EXAMPLES.flatMap(([plan, examples]) =>
  examples.flatMap((example) => ('contactWeek' in example ? [{ plan, example, says: example.says }] : [])),
);

describe('the engine comes to the day of every worked example by itself', () => {
  test.each(intervals)('$plan: $says', ({ plan, example }) => {
    expect(engineDue(plan, example)).toBe(example.expect.dueOn);
  });

  test.each(weeks)('$plan: $says', ({ plan, example }) => {
    expect(engineOpens(plan, example)).toBe(example.expect.directorTaskOn);
  });

  test('and every plan has an example of an interval', () => {
    expect(new Set(intervals.map(({ plan }) => plan)).size).toBe(EXAMPLES.length);
  });
});
