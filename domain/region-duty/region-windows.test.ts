import { describe, expect, test } from '@jest/globals';
import type { RegionDutyKind } from '../../contracts/vocabulary/region-duty';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import type { PackOverride } from '../care-file/care-file';
import { rulesFor } from '../policy/rules';
import { deriveRegionTasks, type DutyRegion, regionTaskTitle } from './derive-region-tasks';
import { listRegionDuties } from './list-region-duties';
import { windowOn } from './region-windows';

const source = { title: '（例）县民政局文件', item: '第1条' };
const sets = (key: string, value: unknown, from: string): PackOverride => ({ key, value, from, source });
const under = (pack: string, rest: Partial<DutyRegion> = {}): DutyRegion => ({
  code: '990100001',
  pack,
  overrides: [],
  township: true,
  county: true,
  recorded: [],
  tasks: [],
  ...rest,
});
const tasksOn = (region: DutyRegion, day: string): readonly string[] =>
  deriveRegionTasks(region, dayFrom(day)).map(({ period, dueOn }) => `${period} ${dueOn}`);
const owed = (
  pack: string,
  kind: RegionDutyKind,
  ...[day, ...overrides]: readonly [string, ...PackOverride[]]
) => {
  const window = windowOn(rulesFor(pack, overrides), kind, dayFrom(day));
  return window === null ? null : `${window.period} ${formatDay(window.dueOn)}`;
};

describe('what a place owes by the calendar', () => {
  test.each([
    [1, '2026 2026-12-31'],
    [2, '2026-H1 2026-06-30'],
    [3, '2026-T1 2026-04-30'],
    [4, '2026-Q1 2026-03-31'],
    [6, '2026-B1 2026-02-28'],
    [12, '2026-M01 2026-01-31'],
  ])('%i times a year begins with %s', (times, first) => {
    const value = sets('fileCheck.timesAYear', times, '2025-01-01');
    expect(owed('heze', 'file-check', '2026-01-01', value)).toBe(first);
  });

  test('two months of a leap year end on 29 February', () => {
    const value = sets('fileCheck.timesAYear', 6, '2025-01-01');
    expect(owed('heze', 'file-check', '2028-02-29', value)).toBe('2028-B1 2028-02-29');
  });

  test('is nothing where the plan is silent, and nothing is invented', () => {
    expect(owed('heze', 'file-check', '2026-06-01')).toBeNull();
    expect(owed('national', 'report', '2026-06-01')).toBeNull();
  });

  test('changes with the next year and not in the middle of one', () => {
    const twice = sets('fileCheck.timesAYear', 2, '2026-03-01');
    expect(owed('putuo', 'file-check', '2026-06-01', twice)).toBe('2026 2026-12-31');
    expect(owed('putuo', 'file-check', '2027-06-01', twice)).toBe('2027-H1 2027-06-30');
  });

  test('goes on after the plan’s last phase, until something replaces it', () => {
    expect(owed('qidong', 'survey', '2027-02-01')).toBe('2027-H1 2027-06-30');
  });
});

describe('the tasks of a place', () => {
  test('appear thirty days before the last day, and not a day earlier', () => {
    expect(tasksOn(under('qidong', { county: false }), '2026-11-30')).toEqual([]);
    expect(tasksOn(under('qidong', { county: false }), '2026-12-01')).toEqual(['survey:2026-H2 2026-12-31']);
  });

  test('are opened late for a month, and never years late', () => {
    const town = under('qidong', { county: false });
    expect(tasksOn(town, '2026-07-31')).toEqual(['survey:2026-H1 2026-06-30']);
    expect(tasksOn(town, '2026-08-01')).toEqual([]);
  });

  test('are not opened twice, nor for what has been recorded before', () => {
    const name = 'survey:2026-H2';
    expect(tasksOn(under('qidong', { county: false, tasks: [name] }), '2026-12-15')).toEqual([]);
    expect(tasksOn(under('qidong', { county: false, recorded: [name] }), '2026-12-15')).toEqual([]);
  });

  test('belong to the township or to the county, each its own', () => {
    const county = under('qidong', { township: false });
    expect(
      deriveRegionTasks(county, dayFrom('2026-12-15')).map(({ kind, period }) => [kind, period]),
    ).toEqual([
      ['county-duty', 'file-check:2026'],
      ['county-duty', 'inspection:2026'],
      ['county-duty', 'director-training:2026'],
      // Due on 10 November, and still opened late: 35 days are too long ago.
    ]);
    expect(tasksOn(county, '2026-11-18')).toEqual(['report:2026 2026-11-10']);
  });

  test('are called by what is to be done', () => {
    expect(regionTaskTitle('survey:2026-H2')).toBe('全面摸底排查');
    expect(regionTaskTitle('visit.every')).toBeNull();
  });
});

test('the list of a place has the last year, the next period, and where each stands', () => {
  const listed = listRegionDuties(under('shanghai', { county: false }), dayFrom('2026-11-18'));
  expect(listed.map(({ name, dueOn }) => `${name} ${dueOn}`)).toEqual([
    'town-activity:2025-Q4 2025-12-31',
    'town-activity:2026-Q1 2026-03-31',
    'town-activity:2026-Q2 2026-06-30',
    'town-activity:2026-Q3 2026-09-30',
    'town-activity:2026-Q4 2026-12-31',
  ]);
  expect(listed[0]).toMatchObject({ valueKind: 'plan', title: '未保工作站安全讲座或活动' });
  expect(listed[0]?.source).toContain('第12项');
});
