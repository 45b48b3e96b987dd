import { expect, test } from '@jest/globals';
import type { Interval } from './interval';
import { isAtMostAsLong } from './interval';
import { overrideAllowed } from './override-allowed';
import type { Override, Pack } from './pack';
import { parseOverride } from './parse-override';
import { SHANGHAI } from './regions/310000-shanghai';
import { PUTUO } from './regions/330903-putuo';
import { HEZE } from './regions/371700-heze';
import { CHONGQING } from './regions/500000-chongqing';

const source = { title: '（例）县民政局通知', item: '第1条' };
const asked = (pack: Pack, override: Override) => overrideAllowed({ pack, overrides: [] }, override);
const during = { from: '2026-06-01', source };
const after = { from: '2027-06-01', source };

test('nobody may stretch the parents’ week, also after the plan is over', () => {
  for (const when of [during, after]) {
    const stretched: Override = { key: 'contact.parent.everyWeeks', value: 2, ...when };
    expect(asked(PUTUO, stretched)).toEqual({ reason: 'loosens-law' });
  }
});

test('nobody may drop the caregiver from the week', () => {
  expect(asked(HEZE, { key: 'contact.parent.lines', value: ['child'], ...during })).toEqual({
    reason: 'loosens-law',
  });
});

test('a county may visit more often than its plan says and not less', () => {
  expect(asked(CHONGQING, { key: 'visit.every', value: { months: 2 }, ...during })).toBe(true);
  expect(asked(CHONGQING, { key: 'visit.every', value: { months: 4 }, ...during })).toEqual({
    reason: 'loosens-plan',
  });
});

test('after the plan’s last phase a county document can replace what it said', () => {
  expect(asked(PUTUO, { key: 'visit.every', value: { months: 4 }, from: '2026-10-31', source })).toEqual({
    reason: 'loosens-plan',
  });
  expect(asked(PUTUO, { key: 'visit.every', value: { months: 4 }, from: '2026-11-01', source })).toBe(true);
});

test('where the plan is silent a county sets what it can show a source for', () => {
  expect(asked(HEZE, { key: 'visit.every', value: { months: 6 }, ...during })).toBe(true);
});

test('key children are never owed less than all children', () => {
  expect(asked(PUTUO, { key: 'visit.everyKey', value: { months: 4 }, ...during })).toEqual({
    reason: 'looser-than-general',
  });
  expect(asked(PUTUO, { key: 'visit.everyKey', value: { weeks: 6 }, ...during })).toBe(true);
  expect(asked(HEZE, { key: 'visit.everyKey', value: { months: 1 }, ...during })).toBe(true);
});

test('the county’s own general value counts for its key children too', () => {
  const overrides: readonly Override[] = [{ key: 'visit.every', value: { months: 1 }, ...during }];
  const looser: Override = { key: 'visit.everyKey', value: { months: 2 }, ...during };
  expect(overrideAllowed({ pack: HEZE, overrides }, looser)).toEqual({ reason: 'looser-than-general' });
});

test.each<[Override, Override]>([
  [
    { key: 'report.dueOn', value: '11-20', ...during },
    { key: 'report.dueOn', value: '12-05', ...during },
  ],
  [
    {
      key: 'keyGroup.triggers',
      value: [
        'parent-severe-disability',
        'child-disability',
        'child-abnormal-mind-or-behaviour',
        'assessed-medium-or-high',
      ],
      ...during,
    },
    { key: 'keyGroup.triggers', value: ['child-disability'], ...during },
  ],
  [
    { key: 'contact.director.everyKey', value: { weeks: 1 }, ...during },
    { key: 'contact.director.everyKey', value: { days: 15 }, ...during },
  ],
  [
    {
      key: 'coverage.childKinds',
      value: ['left-behind-urban', 'left-behind-rural', 'in-difficulty'],
      ...during,
    },
    { key: 'coverage.childKinds', value: ['in-difficulty'], ...during },
  ],
])('in Shanghai %j tightens the plan and %j loosens it', (tighter, looser) => {
  expect(asked(SHANGHAI, tighter)).toBe(true);
  expect(asked(SHANGHAI, looser)).toEqual({ reason: 'loosens-plan' });
});

test('a wider definition of left-behind keeps the plan, a narrower one loosens it', () => {
  const wider = { monthsAway: 1, acrossCounties: false, districtsOfOneCityCountAsOne: false };
  const narrower = { monthsAway: 6, acrossCounties: true, districtsOfOneCityCountAsOne: true };
  expect(asked(PUTUO, { key: 'leftBehind.definition', value: wider, ...during })).toBe(true);
  expect(asked(PUTUO, { key: 'leftBehind.definition', value: narrower, ...during })).toEqual({
    reason: 'loosens-plan',
  });
});

test('product defaults are anybody’s to change', () => {
  expect(asked(SHANGHAI, { key: 'contact.graceDays', value: 3, ...during })).toBe(true);
});

test.each<[Interval, Interval, boolean]>([
  [{ months: 1 }, { months: 1 }, true],
  [{ months: 2 }, { months: 1 }, false],
  [{ weeks: 4 }, { months: 1 }, true],
  [{ days: 30 }, { months: 1 }, false],
  [{ months: 1 }, { weeks: 5 }, true],
  [{ months: 1 }, { weeks: 4 }, false],
  [{ days: 14 }, { weeks: 2 }, true],
  [{ weeks: 3 }, { days: 20 }, false],
])('keeping %j always keeps %j: %s', (value, limit, kept) => {
  expect(isAtMostAsLong(value, limit)).toBe(kept);
});

test('a county’s value is read with its source, or not at all', () => {
  const row = { key: 'visit.every', value: { months: 2 }, ...during };
  expect(parseOverride(row)).toEqual(row);
  expect(parseOverride({ ...row, value: { months: 1.5 } })).toBeNull();
  expect(parseOverride({ ...row, value: null })).toBeNull();
  expect(parseOverride({ ...row, value: true })).toBeNull();
  expect(parseOverride({ ...row, key: 'visit.sometimes' })).toBeNull();
  expect(parseOverride({ ...row, source: { title: '  ', item: '第1条' } })).toBeNull();
  expect(parseOverride({ ...row, from: '2026-02-30' })).toBeNull();
});
