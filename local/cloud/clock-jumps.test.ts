import { describe, expect, it } from '@jest/globals';
import { clockJumps } from './clock-jumps';

const from = (now: string) => clockJumps(new Date(now)).map(({ to }) => to.slice(0, 16));

describe('the jumps of the clock', () => {
  it('lead from Wednesday to the coming Friday evening, Monday morning, tomorrow and next month', () => {
    expect(from('2026-11-18T09:00:00+08:00')).toEqual([
      '2026-11-20T19:30',
      '2026-11-23T08:00',
      '2026-11-19T09:00',
      '2026-12-18T09:00',
    ]);
  });

  it('never stay where they are: on Friday at 19:30 the next Friday is a week away', () => {
    expect(from('2026-11-20T19:30:00+08:00')[0]).toBe('2026-11-27T19:30');
    expect(from('2026-11-20T19:29:59+08:00')[0]).toBe('2026-11-20T19:30');
  });

  it('end on the last day of a shorter month', () => {
    expect(from('2027-01-31T20:15:00+08:00')[3]).toBe('2027-02-28T20:15');
  });
});
