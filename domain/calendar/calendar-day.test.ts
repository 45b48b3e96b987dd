import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  dayFrom,
  dayOf,
  dayOfWeek,
  formatDay,
  instantOf,
  parseDay,
} from './calendar-day';

const anyDay = fc
  .integer({ min: -680_000, max: 2_900_000 })
  .map((count) => addDays(dayFrom('1970-01-01'), count));
const anyCount = fc.integer({ min: -20_000, max: 20_000 });

test('a day is counted from 1970-01-01', () => {
  expect([dayFrom('1970-01-01'), dayFrom('1970-01-02'), dayFrom('1969-12-31')]).toEqual([0, 1, -1]);
});

test.each([
  '2026-02-30',
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '0099-01-01',
  '26-01-01',
  '2026/01/01',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01\n',
  '２０２６-01-01',
  '',
])('%j is not a day', (text) => {
  expect(parseDay(text)).toBeNull();
});

test('a text that was promised to be a day and is none is a bug', () => {
  expect(() => dayFrom('2026-02-30')).toThrow(RangeError);
});

test('29 February exists in leap years', () => {
  expect(['2024-02-29', '2000-02-29'].map((text) => formatDay(dayFrom(text)))).toEqual([
    '2024-02-29',
    '2000-02-29',
  ]);
});

test('in Beijing it is already tomorrow at 16:00 UTC, and a millisecond earlier it is not', () => {
  expect(formatDay(dayOf(new Date('2026-11-18T16:00:00.000Z')))).toBe('2026-11-19');
  expect(formatDay(dayOf(new Date('2026-11-18T15:59:59.999Z')))).toBe('2026-11-18');
});

test('a clock time on a day is the instant Beijing means by it', () => {
  expect(instantOf(dayFrom('2026-11-20'), '19:30').toISOString()).toBe('2026-11-20T11:30:00.000Z');
});

test.each(['24:00', '7:30', '07:60', '0730', ''])('%j is not a clock time', (clockTime) => {
  expect(() => instantOf(dayFrom('2026-11-20'), clockTime)).toThrow(RangeError);
});

test('18 November 2026 is a Wednesday, and days before 1970 have weekdays too', () => {
  expect([dayFrom('2026-11-18'), dayFrom('1969-12-29'), dayFrom('1949-10-01')].map(dayOfWeek)).toEqual([
    3, 1, 6,
  ]);
});

test('half a day is a bug, not a day', () => {
  expect(() => addDays(dayFrom('2026-11-18'), 0.5)).toThrow(RangeError);
  expect(() => dayOf(new Date('nonsense'))).toThrow(RangeError);
});

test('going forward and back by the same number of days ends where it began', () => {
  fc.assert(fc.property(anyDay, anyCount, (day, count) => addDays(addDays(day, count), -count) === day));
});

test('steps of days add up', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyCount,
      anyCount,
      (day, a, b) => addDays(addDays(day, a), b) === addDays(day, a + b),
    ),
  );
});

test('the distance between two days is what has to be added to the first', () => {
  fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
});

test('later days have later texts, and every text reads back', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      (a, b) => a < b === formatDay(a) < formatDay(b) && parseDay(formatDay(a)) === a,
    ),
  );
});

test('seven days later is the same weekday', () => {
  fc.assert(fc.property(anyDay, (day) => dayOfWeek(addDays(day, 7)) === dayOfWeek(day)));
});
