import { describe, expect, test } from '@jest/globals';
import { addDays, carryOn, mondayOf, weekOf } from './days';
import { sayDate, sayFullDate, sayInstant, sayRecent, sayWeek } from './say-day';

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

describe('days on the phone', () => {
  test('make the same weeks as the calendar of the functions', () => {
    expect(weekOf('2027-01-01')).toBe('2026-W53');
    expect(mondayOf('2026-W01')).toBe('2025-12-29');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });

  test('go on without a network by what has passed on the phone', () => {
    const asOf = new Date('2026-11-22T15:00:00Z');
    expect(carryOn('2030-05-01', asOf, new Date('2026-11-22T16:30:00Z'))).toBe('2030-05-02');
    expect(carryOn('2030-05-01', undefined, new Date('2026-11-29T14:30:00Z'))).toBe('2030-05-01');
  });
});
