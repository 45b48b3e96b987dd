import { type Timer } from '../../config/timers';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { type MovableClock } from './clock';
import { countFirings } from './cron';
import { type DueJobs, readDueJobs } from './due-jobs';
import { type DueFiring, nextDueFiring, type ScheduledTimer, scheduled } from './next-due-firing';

/** A job that was fired, at which instant (Beijing time), and what the timer function answered. */
export type Firing = { readonly job: string; readonly at: string; readonly result: unknown };

/** What happened while the clock moved. */
export type MoveReport = {
  readonly now: string;
  readonly fired: readonly Firing[];
  /** Firings on the way that were left out because their job had no work. */
  readonly skipped: number;
};

/** Fires the product's timers by the movable clock. One thing at a time: the caller sees to that. */
export type Timers = {
  /** Moves the clock forward, firing on the way, in order, every timer that has work. @throws when the timer function cannot be asked. */
  readonly moveTo: (to: Date) => Promise<MoveReport>;
  /** Fires `job` now, whatever its schedule. */
  readonly fireNow: (job: string) => Promise<Firing>;
  /** Fires `job` now if it has work now. */
  readonly fireIfDue: (job: string) => Promise<Firing | null>;
};

/** What the timers need from the local cloud. */
export type TimersOptions = {
  readonly timers: readonly Timer[];
  readonly clock: MovableClock;
  /** Calls the timer function with this event. */
  readonly callTimer: (event: unknown) => Promise<unknown>;
  readonly log: (line: string) => void;
};

/** A job that is as due after this many firings in a row as it was before is stuck: it fires once an hour from then on. */
const MOST_FRUITLESS = 10;
const HOUR_MS = 3_600_000;

/** Timers that fire only when the clock is moved. */
export function createTimers(options: TimersOptions): Timers {
  const { clock, callTimer } = options;
  const timers = scheduled(options.timers);
  const askDue = async (): Promise<DueJobs> => readDueJobs(await callTimer({ Type: 'due' }));
  const fireNow = (job: string): Promise<Firing> => fire({ job, at: clock.now() }, options);

  return {
    fireNow,
    fireIfDue: async (job) => {
      const from = (await askDue()).get(job);
      return from === undefined || from > clock.now().getTime() ? null : fireNow(job);
    },
    moveTo: async (to) => {
      const from = clock.now();
      const fired: Firing[] = [];
      const progress = watchProgress(timers, from, options.log);
      let due = await askDue();
      for (;;) {
        const { doneUntil } = progress;
        const next = nextDueFiring(timers, due, { now: clock.now(), until: to, doneUntil });
        if (next === null) break;
        clock.moveTo(next.at);
        fired.push(await fire(next, options));
        const before = due;
        due = await askDue();
        progress.note(next, before.get(next.job) === due.get(next.job));
      }
      clock.moveTo(to);
      const all = timers.reduce((sum, { schedule }) => sum + countFirings(schedule, from, to), 0);
      return { now: formatInstant(to), fired, skipped: all - fired.length };
    },
  };
}

/** The event is the platform's. A job that fails has still been fired: the next firing is its next chance, as in the cloud. */
async function fire({ job, at }: DueFiring, { callTimer, log }: TimersOptions): Promise<Firing> {
  const when = formatInstant(at);
  try {
    const result = await callTimer({ Type: 'timer', TriggerName: job, Time: at.toISOString() });
    return { job, at: when, result };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log(`The timer ${job} failed at ${when}: ${message}`);
    return { job, at: when, result: { ok: false, message } };
  }
}

/** Keeps a job from firing twice at one instant, and one that is stuck from firing every minute of a year. */
function watchProgress(timers: readonly ScheduledTimer[], from: Date, log: (line: string) => void) {
  const doneUntil = new Map(timers.map(({ name }) => [name, from.getTime()]));
  const fruitless = new Map<string, number>();
  return {
    doneUntil,
    note: ({ job, at }: DueFiring, asDueAsBefore: boolean): void => {
      const count = asDueAsBefore ? (fruitless.get(job) ?? 0) + 1 : 0;
      fruitless.set(job, count);
      if (count === MOST_FRUITLESS)
        log(`The timer ${job} stays due without getting on; it fires hourly now.`);
      doneUntil.set(job, at.getTime() + (count >= MOST_FRUITLESS ? HOUR_MS - 1 : 0));
    },
  };
}
