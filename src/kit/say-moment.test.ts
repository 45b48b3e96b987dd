import { describe, expect, test } from '@jest/globals';
import { sayMoment } from './say-moment';

const now = new Date(2026, 10, 20, 19, 32);

describe('a moment', () => {
  test.each([
    [new Date(2026, 10, 20, 8, 5), '今天 08:05'],
    [new Date(2026, 10, 19, 23, 59), '昨天 23:59'],
    [new Date(2026, 10, 16, 18, 5), '11月16日 18:05'],
  ])('is said as people say it: %s', (moment, said) => {
    expect(sayMoment(moment, now)).toBe(said);
  });
});
