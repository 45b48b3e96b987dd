import { beforeEach, describe, expect, it } from '@jest/globals';
import { timers as productTimers } from '../../config/timers';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { type MovableClock } from './clock';
import { createTimers, type Timers } from './timers';

const beijing = (text: string): Date => new Date(`${text}+08:00`);

let now: Date;
const clock: MovableClock = {
  now: () => new Date(now),
  reaches: (instant) => instant >= now,
  moveTo: (instant) => {
    if (instant < now) throw new RangeError('back');
    now = instant;
  },
  restartAt: () => undefined,
};

/** When each job has work; a firing may change it. */
let due: Record<string, string | null>;
let onFire: (job: string, at: string) => void;
let events: unknown[];
const logged: string[] = [];
beforeEach(() => {
  now = beijing('2026-11-18T09:00:00');
  due = {};
  onFire = (job) => {
    due[job] = null;
  };
  events = [];
  logged.length = 0;
});

function theTimers(): Timers {
  return createTimers({
    timers: productTimers,
    clock,
    log: (line) => logged.push(line),
    callTimer: async (event) => {
      const { Type: type, TriggerName: job = '' } = event as { Type: string; TriggerName?: string };
      if (type === 'due') return { ok: true, due };
      events.push(event);
      onFire(job, formatInstant(now).slice(5, 16));
      return { ok: true, job };
    },
  });
}

const moveTo = async (to: string) => {
  const { fired, ...rest } = await theTimers().moveTo(beijing(to));
  return { ...rest, fired: fired.map(({ job, at }) => `${at.slice(5, 16)} ${job}`) };
};

describe('moving the clock forward', () => {
  it('with nothing due skips every firing, counts them, and ends where it was told to', async () => {
    expect(await moveTo('2026-11-18T09:10:00')).toEqual({
      now: '2026-11-18T09:10:00+08:00',
      fired: [],
      skipped: 40,
    });
    expect(formatInstant(now)).toBe('2026-11-18T09:10:00+08:00');
  });

  it('fires a job at its first firing from the instant on which it has work', async () => {
    due = { 'nightly-pass': '2026-11-20T00:00:00+08:00', 'dispatch-outbox': '2026-11-18T02:30:30.000Z' };
    const report = await moveTo('2026-11-20T08:00:00');

    expect(report.fired).toEqual(['11-18T10:31 dispatch-outbox', '11-20T00:30 nightly-pass']);
    // Two days less an hour of minutes for four jobs, two nights of seven firings, two housekeepings, two mornings; two fired.
    expect(report.skipped).toBe(4 * 47 * 60 + 2 * 7 + 4 - 2);
    expect(events).toContainEqual({
      Type: 'timer',
      TriggerName: 'nightly-pass',
      Time: '2026-11-19T16:30:00.000Z',
    });
  });

  it('asks again after each firing: a nightly pass that promises messages is followed by their dispatch', async () => {
    due = { 'nightly-pass': '2026-11-19T00:00:00+08:00' };
    onFire = (job, at) => {
      due[job] = null;
      if (job === 'nightly-pass') due['dispatch-outbox'] = beijing(`2026-${at}:00`).toISOString();
    };

    expect((await moveTo('2026-11-19T01:00:00')).fired).toEqual([
      '11-19T00:30 nightly-pass',
      '11-19T00:30 dispatch-outbox',
    ]);
  });

  it('fires jobs of the same second in the order of their list', async () => {
    due = { 'dispatch-outbox': '2026-11-19T08:00:00+08:00', 'morning-digest': '2026-11-19T08:00:00+08:00' };

    expect((await moveTo('2026-11-19T08:00:00')).fired).toEqual([
      '11-19T08:00 morning-digest',
      '11-19T08:00 dispatch-outbox',
    ]);
  });

  it('takes overdue work at the next firing, never at one that is over', async () => {
    due = { 'nightly-pass': '2026-11-01T00:00:00+08:00' };

    expect((await moveTo('2026-11-20T00:00:00')).fired).toEqual(['11-19T00:30 nightly-pass']);
  });

  it('does not fire again what fired at the instant it starts from', async () => {
    due = { 'dispatch-outbox': '2026-11-18T09:00:00+08:00' };

    expect((await moveTo('2026-11-18T09:01:00')).fired).toEqual(['11-18T09:01 dispatch-outbox']);
  });

  it('goes on from a job that stays due, first at its next firing, and hourly when it is stuck', async () => {
    due = { 'dispatch-outbox': '2026-11-18T09:00:00+08:00' };
    onFire = () => undefined;
    const { fired, skipped } = await moveTo('2026-11-18T12:00:00');

    expect(fired.map((line) => line.slice(6, 11))).toEqual([
      ...['09:01', '09:02', '09:03', '09:04', '09:05', '09:06', '09:07', '09:08', '09:09', '09:10'],
      ...['10:10', '11:10'],
    ]);
    expect(skipped).toBe(4 * 180 - 12);
    expect(logged).toEqual(['The timer dispatch-outbox stays due without getting on; it fires hourly now.']);
  });

  it('goes on from a job that fails, and reports it', async () => {
    due = { 'nightly-pass': '2026-11-19T00:00:00+08:00' };
    onFire = () => {
      due = {};
      throw new Error('no connection');
    };
    const report = await theTimers().moveTo(beijing('2026-11-20T00:00:00'));

    expect(report.fired).toEqual([
      {
        job: 'nightly-pass',
        at: '2026-11-19T00:30:00+08:00',
        result: { ok: false, message: 'no connection' },
      },
    ]);
    expect(report.now).toBe('2026-11-20T00:00:00+08:00');
  });

  it('refuses an answer that does not say what is due', async () => {
    due = { 'nightly-pass': 'soon' };
    await expect(moveTo('2026-11-19T00:00:00')).rejects.toThrow('gave no instant for nightly-pass');
    expect(formatInstant(now)).toBe('2026-11-18T09:00:00+08:00');
  });
});

describe('firing where the clock stands', () => {
  it('happens only for a job that has work by now', async () => {
    due = { 'dispatch-outbox': '2026-11-18T09:00:01+08:00' };
    expect(await theTimers().fireIfDue('dispatch-outbox')).toBeNull();

    due = { 'dispatch-outbox': '2026-11-18T09:00:00+08:00' };
    expect(await theTimers().fireIfDue('dispatch-outbox')).toMatchObject({
      job: 'dispatch-outbox',
      at: '2026-11-18T09:00:00+08:00',
    });
    expect(await theTimers().fireIfDue('dispatch-outbox')).toBeNull();
  });
});
