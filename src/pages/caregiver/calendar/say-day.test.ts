import { describe, expect, test } from '@jest/globals';
import { daysFrom, sayComingDay, sayDayOfInstant, sayFullDay, sayWeekday } from './say-day';

describe('days to a caregiver', () => {
  test.each([
    ['2026-11-20', '今天，11月20日 周五'],
    ['2026-11-21', '明天，11月21日 周六'],
    ['2026-11-28', '11月28日 周六'],
  ])('%s, seen from Friday, is %s', (day, said) => {
    expect(sayComingDay(day, '2026-11-20')).toBe(said);
  });

  test('are counted over months', () => {
    expect(daysFrom('2026-11-28', '2026-12-02')).toBe(4);
    expect(sayWeekday('2026-11-22')).toBe('周日');
  });

  test('keep their year on paper', () => {
    expect(sayFullDay('2027-08-31')).toBe('2027年8月31日');
  });

  test.each([
    ['2026-11-20T15:59:59Z', '11月20日'],
    ['2026-11-20T16:00:00Z', '11月21日'],
    ['2026-11-21T00:30:00+08:00', '11月21日'],
  ])('of %s are Beijing’s', (instant, said) => {
    expect(sayDayOfInstant(instant)).toBe(said);
  });
});
