import { expect, test } from '@jest/globals';
import { monthsLater } from './months-later';

test.each([
  ['2026-11-20', 12, '2027-11-20'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-01', 6, '2027-06-01'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});
