import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayFrom, dayOfWeek, formatDay } from './calendar-day';
import {
  firstDayOf,
  type IsoWeek,
  lastDayOf,
  nextWeek,
  parseWeek,
  previousWeek,
  weekOf,
  weeksBetween,
} from './iso-week';

const anyDay = fc.integer({ min: 0, max: 47_000 }).map((count) => addDays(dayFrom('1980-01-01'), count));

function weekAt(text: string): IsoWeek {
  const week = parseWeek(text);
  if (week === null) throw new Error(text);
  return week;
}

test('the 47th week of 2026 runs from Monday 16 to Sunday 22 November', () => {
  expect(formatDay(firstDayOf(weekAt('2026-W47')))).toBe('2026-11-16');
  expect(formatDay(lastDayOf(weekAt('2026-W47')))).toBe('2026-11-22');
});

test.each([
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2023-01-01', '2022-W52'],
])('%s lies in %s', (day, week) => {
  expect(weekOf(dayFrom(day))).toBe(week);
});

test.each(['2025-W53', '2026-W54', '2026-W00', '2026-W7', '2026W47', '2026-w47', '2026-47', '', '0099-W01'])(
  '%j is not a week',
  (text) => {
    expect(parseWeek(text)).toBeNull();
  },
);

test('2026 has a 53rd week', () => {
  expect(parseWeek('2026-W53')).toBe('2026-W53');
});

test('the weeks of a New Year, one after the other', () => {
  expect(weeksBetween(weekAt('2026-W52'), weekAt('2027-W02'))).toEqual([
    '2026-W52',
    '2026-W53',
    '2027-W01',
    '2027-W02',
  ]);
});

test('one week lies between a week and itself, none between a week and the one before', () => {
  expect(weeksBetween(weekAt('2026-W47'), weekAt('2026-W47'))).toEqual(['2026-W47']);
  expect(weeksBetween(weekAt('2026-W47'), weekAt('2026-W46'))).toEqual([]);
});

test('a week holds its days from Monday to Sunday and nothing else', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const week = weekOf(day);
      const [first, last] = [firstDayOf(week), lastDayOf(week)];
      expect([dayOfWeek(first), dayOfWeek(last), last - first]).toEqual([1, 7, 6]);
      expect(first <= day && day <= last).toBe(true);
      expect([weekOf(first), weekOf(last), parseWeek(week)]).toEqual([week, week, week]);
    }),
  );
});

test('next and previous undo each other and keep the order of the texts', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const week = weekOf(day);
      return (
        previousWeek(nextWeek(week)) === week &&
        nextWeek(week) > week &&
        firstDayOf(nextWeek(week)) === lastDayOf(week) + 1
      );
    }),
  );
});
