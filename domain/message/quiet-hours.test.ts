import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstant, isBetween } from '../calendar/beijing-time';
import { dayFrom, instantOf } from '../calendar/calendar-day';
import { outsideQuietHours } from './quiet-hours';

const NIGHT = { from: '22:00', to: '07:00' };
const sentAt = (clockTime: string, quiet: typeof NIGHT | null = NIGHT): string =>
  formatInstant(outsideQuietHours(instantOf(dayFrom('2026-11-18'), clockTime), quiet));

test.each([
  ['21:59', '2026-11-18T21:59:00+08:00'],
  ['22:00', '2026-11-19T07:00:00+08:00'],
  ['23:59', '2026-11-19T07:00:00+08:00'],
  ['00:00', '2026-11-18T07:00:00+08:00'],
  ['06:59', '2026-11-18T07:00:00+08:00'],
  ['07:00', '2026-11-18T07:00:00+08:00'],
])('what is wanted at %s rings at %s', (wanted, rings) => {
  expect(sentAt(wanted)).toBe(rings);
});

test('quiet hours within one day end on that day', () => {
  expect(sentAt('13:00', { from: '12:00', to: '14:00' })).toBe('2026-11-18T14:00:00+08:00');
});

test('without quiet hours nothing is ever held back', () => {
  expect(sentAt('03:00', null)).toBe('2026-11-18T03:00:00+08:00');
});

test('whenever it is wanted, it rings outside quiet hours, never earlier, and less than a night later', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (wanted) => {
        const rings = outsideQuietHours(wanted, NIGHT);
        const later = rings.getTime() - wanted.getTime();
        expect(isBetween(rings, NIGHT.from, NIGHT.to)).toBe(false);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThanOrEqual(9 * 3_600_000);
      },
    ),
  );
});
