import { describe, expect, test } from '@jest/globals';
import { endDays, endInput } from './presenter';

const nothing = { householdId: 'hh_1', reason: undefined, from: undefined, note: '' };

describe('asking to end care', () => {
  test('offers days without typing', () => {
    expect(endDays('2026-11-20').map(({ label }) => label)).toEqual([
      '越快越好，11月20日',
      '下周一，11月23日',
      '下个月，12月1日',
      '再下个月，2027年1月1日',
    ]);
  });

  test('offers a day once when next Monday begins the month', () => {
    expect(endDays('2027-01-30').map(({ value }) => value)).toEqual([
      '2027-01-30',
      '2027-02-01',
      '2027-03-01',
    ]);
  });

  test('needs a reason and a day', () => {
    expect(endInput(nothing)).toEqual({ missing: '先选为什么' });
    expect(endInput({ ...nothing, reason: 'child-wishes' })).toEqual({ missing: '再选从哪天起' });
    expect(endInput({ ...nothing, reason: 'child-wishes', from: '2026-12-01' })).toEqual({
      input: { householdId: 'hh_1', reason: 'child-wishes', from: '2026-12-01' },
    });
  });
});
