import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstant, isBetween, minuteOfDay, parseInstant } from './beijing-time';

const anyInstant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9000-01-01T00:00:00Z'),
  noInvalidDate: true,
});

/** An instant written as Beijing would; the test's own reading of it is the platform's. */
const at = (text: string) => new Date(`${text}+08:00`);

test('an instant is written as Beijing reads it', () => {
  expect(formatInstant(new Date('2026-11-18T11:30:00Z'))).toBe('2026-11-18T19:30:00+08:00');
  expect(formatInstant(new Date('2026-11-18T16:00:00.005Z'))).toBe('2026-11-19T00:00:00.005+08:00');
});

test('every instant reads back as itself, and the platform reads the same text alike', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const text = formatInstant(instant);
      return parseInstant(text)?.getTime() === instant.getTime() && Date.parse(text) === instant.getTime();
    }),
  );
});

test.each([
  '2026-11-18T11:30:00Z',
  '2026-11-18T19:30:00+09:00',
  '2026-11-18T19:30+08:00',
  '2026-11-18T24:00:00+08:00',
  '2026-02-30T10:00:00+08:00',
  '2026-11-18T10:00:60+08:00',
  '2026-11-18 19:30:00+08:00',
  '2026-11-18',
  '',
])('%j is not an instant on our wire', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('minutes of the day run from 0 to 1439 in Beijing', () => {
  expect(
    [at('2026-11-18T00:00:59'), at('2026-11-18T07:00:00'), at('2026-11-18T23:59:59')].map(minuteOfDay),
  ).toEqual([0, 420, 1439]);
});

test.each([
  ['21:59:59', false],
  ['22:00:00', true],
  ['23:59:59', true],
  ['00:00:00', true],
  ['06:59:59', true],
  ['07:00:00', false],
  ['12:00:00', false],
])('at %s a span from 22:00 to 07:00 is running: %s', (clock, running) => {
  expect(isBetween(at(`2026-11-18T${clock}`), '22:00', '07:00')).toBe(running);
});

test('a span within one day starts with its first minute and ends before its last', () => {
  const inside = ['11:59:59', '12:00:00', '13:59:59', '14:00:00'].map((clock) =>
    isBetween(at(`2026-11-18T${clock}`), '12:00', '14:00'),
  );
  expect(inside).toEqual([false, true, true, false]);
});

test('a span with equal ends never runs', () => {
  expect(isBetween(at('2026-11-18T12:00:00'), '12:00', '12:00')).toBe(false);
});
