import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDay, dayFrom, formatDay } from './calendar-day';
import { addMonths, monthOf } from './months';

const anyDay = fc.integer({ min: 0, max: 47_000 }).map((count) => addDays(dayFrom('1980-01-01'), count));
const anyCount = fc.integer({ min: -600, max: 600 });

const monthNumber = (day: CalendarDay) =>
  Number(monthOf(day).slice(0, 4)) * 12 + Number(monthOf(day).slice(5));

test.each([
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-10', 0, '2026-05-10'],
])('%s and %d months is %s', (from, count, to) => {
  expect(formatDay(addMonths(dayFrom(from), count))).toBe(to);
});

test('the month always moves by the number asked for, however short the month is', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (day, n) => monthNumber(addMonths(day, n)) === monthNumber(day) + n),
  );
});

test('the day of the month is kept, or the day after would be in another month', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (day, n) => {
      const moved = addMonths(day, n);
      const sameDate = formatDay(moved).slice(8) === formatDay(day).slice(8);
      return sameDate || monthOf(addDays(moved, 1)) !== monthOf(moved);
    }),
  );
});

test('later days stay later or meet', () => {
  fc.assert(fc.property(anyDay, anyDay, anyCount, (a, b, n) => a > b || addMonths(a, n) <= addMonths(b, n)));
});

test('there and back by months ends where it began for every day that all months have', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (day, n) => {
      fc.pre(Number(formatDay(day).slice(8)) <= 28);
      return addMonths(addMonths(day, n), -n) === day;
    }),
  );
});
