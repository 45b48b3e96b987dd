import { describe, expect, test } from '@jest/globals';
import {
  sayComingDay,
  sayDate,
  sayDayOfInstant,
  sayFullDate,
  sayInstant,
  sayRecent,
  sayShort,
  sayWeek,
  sayWeekday,
} from './say-day';

const friday = '2026-11-20';

describe('days as families say them', () => {
  test('name a week by its first and last day, over the end of a month too', () => {
    expect(sayWeek('2026-W47', friday)).toBe('11月16日—22日');
    expect(sayWeek('2026-W49', friday)).toBe('11月30日—12月6日');
    expect(sayWeek('2026-W53', friday)).toBe('12月28日—2027年1月3日');
  });

  test('are near or have a date', () => {
    expect(sayRecent(friday, friday)).toBe('今天');
    expect(sayRecent('2026-11-19', friday)).toBe('昨天');
    expect(sayRecent('2026-11-17', friday)).toBe('周二');
    expect(sayRecent('2026-11-13', friday)).toBe('11月13日');
    expect(sayRecent('2026-11-21', friday)).toBe('11月21日');
  });

  test('carry their year only when it is another one, and always on paper', () => {
    expect(sayDate('2027-01-03', friday)).toBe('2027年1月3日');
    expect(sayDate(friday, friday)).toBe('11月20日');
    expect(sayFullDate(friday)).toBe('2026年11月20日');
  });

  test('come with the time where it is known', () => {
    expect(sayInstant('2026-11-19T16:20:00+08:00', friday)).toBe('昨天 16:20');
  });
});

describe('days to come', () => {
  test.each([
    ['2026-11-20', '今天，11月20日 周五'],
    ['2026-11-21', '明天，11月21日 周六'],
    ['2026-11-28', '11月28日 周六'],
    ['2027-01-03', '2027年1月3日 周日'],
  ])('%s, seen from Friday, is %s', (day, said) => {
    expect(sayComingDay(day, friday)).toBe(said);
  });

  test('are short where there is little room', () => {
    expect(sayShort('2026-11-08')).toBe('11.08');
    expect(sayWeekday('2026-11-22')).toBe('周日');
  });
});

test.each([
  ['2026-11-20T15:59:59Z', '11月20日'],
  ['2026-11-20T16:00:00Z', '11月21日'],
  ['2026-11-21T00:30:00+08:00', '11月21日'],
])('the day of %s is Beijing’s', (instant, said) => {
  expect(sayDayOfInstant(instant)).toBe(said);
});
