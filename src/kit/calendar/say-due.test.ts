import { describe, expect, test } from '@jest/globals';
import { sayDue, sayPastWeek } from './say-due';

const friday = '2026-11-20';

describe('what is due', () => {
  test.each([
    ['2026-11-18', '已过 2 天', 'danger'],
    ['2026-11-20', '今天', 'need'],
    ['2026-12-02', '还剩 12 天', 'plain'],
  ])('on %s is said to a director on Friday as %s', (due, text, tone) => {
    expect(sayDue(due, friday)).toEqual({ text, tone });
  });
});

describe('a week that is over', () => {
  test('is last week, or named by its Monday', () => {
    expect(sayPastWeek('2026-W46', friday)).toBe('上周');
    expect(sayPastWeek('2026-W45', friday)).toBe('11月2日那一周');
    expect(sayPastWeek('2025-W52', friday)).toBe('2025年12月22日那一周');
  });
});
