import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timers } from '../../config/timers';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { countFirings, nextFiring, parseCron } from './cron';

const beijing = (text: string): Date => new Date(`${text}+08:00`);
const next = (cron: string, from: string): string =>
  formatInstant(nextFiring(parseCron(cron), beijing(from))).slice(0, 19);

describe('the next firing', () => {
  it.each([
    ['a weekly one waits for its Monday', '0 10 0 * * 1 *', '2026-11-18T09:00:00', '2026-11-23T00:10:00'],
    ['the instant itself counts', '0 10 0 * * 1 *', '2026-11-23T00:10:00', '2026-11-23T00:10:00'],
    ['a millisecond later it is over', '0 10 0 * * 1 *', '2026-11-23T00:10:00.001', '2026-11-30T00:10:00'],
    ['a nightly one comes tomorrow', '0 30 0 * * * *', '2026-11-18T09:00:00', '2026-11-19T00:30:00'],
    ['across the turn of the year', '0 30 0 * * * *', '2026-12-31T23:59:59', '2027-01-01T00:30:00'],
    ['every minute', '0 */1 * * * * *', '2026-11-18T09:00:01', '2026-11-18T09:01:00'],
    [
      'every ten minutes, into the next day',
      '0 */10 * * * * *',
      '2026-11-18T23:50:01',
      '2026-11-19T00:00:00',
    ],
    ['weekdays at two hours', '0 0 8,20 * * 1-5 *', '2026-11-20T20:00:01', '2026-11-23T08:00:00'],
    ['Sunday is 0', '0 0 8 * * 0 *', '2026-11-18T09:00:00', '2026-11-22T08:00:00'],
    ['a leap day', '0 0 8 29 2 * *', '2026-11-18T09:00:00', '2028-02-29T08:00:00'],
  ])('%s', (_what, ...[cron, from, expected]) => {
    expect(next(cron, from)).toBe(expected);
  });

  it('of every timer of the product can be read', () => {
    expect(timers.map(({ cron }) => next(cron, '2026-11-18T09:00:00'))).toEqual([
      '2026-11-23T00:10:00',
      '2026-11-19T00:30:00',
      '2026-11-19T03:00:00',
      '2026-11-19T08:00:00',
      '2026-11-18T09:00:00',
      '2026-11-18T09:00:00',
      '2026-11-18T09:00:00',
      '2026-11-18T09:00:30',
    ]);
  });

  it.each([
    '0 0 8 * * *',
    '0 0 8 1 * 1 *',
    '0 0 8 * * * 2026',
    '0 0 8 L * * *',
    '0 61 8 * * * *',
    '0 5/2 8 * * * *',
  ])('of a form that is not known is refused: %s', (cron) => {
    expect(() => parseCron(cron)).toThrow('local/cloud/cron.ts');
  });
});

describe('the count of firings', () => {
  it('leaves out the beginning and takes in the end', () => {
    const everyMinute = parseCron('0 */1 * * * * *');
    expect(countFirings(everyMinute, beijing('2026-11-18T09:00:00'), beijing('2026-11-18T09:02:00'))).toBe(2);
    expect(countFirings(everyMinute, beijing('2026-11-18T09:00:00'), beijing('2026-12-18T09:00:00'))).toBe(
      43_200,
    );
    expect(countFirings(everyMinute, beijing('2026-11-18T09:00:00'), beijing('2026-11-18T09:00:00'))).toBe(0);
  });

  it('is what walking from firing to firing gives', () => {
    const start = beijing('2026-11-18T09:00:00').getTime();
    const arbitrary = {
      cron: fc.constantFrom('0 10 0 * * 1 *', '0 30 0 * * * *', '30 0,30 */6 * * * *', '0 0 8 29 * * *'),
      from: fc.integer({ min: 0, max: 400 * 86_400 }),
      seconds: fc.integer({ min: 0, max: 60 * 86_400 }),
    };
    fc.assert(
      fc.property(fc.record(arbitrary), ({ cron, from, seconds }) => {
        const schedule = parseCron(cron);
        const after = new Date(start + from * 1000);
        const until = new Date(after.getTime() + seconds * 1000);
        let walked = 0;
        let cursor = nextFiring(schedule, new Date(after.getTime() + 1));
        while (cursor <= until) {
          walked += 1;
          cursor = nextFiring(schedule, new Date(cursor.getTime() + 1));
        }
        expect(countFirings(schedule, after, until)).toBe(walked);
      }),
    );
  });
});
