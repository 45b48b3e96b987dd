import { type Timer } from '../../config/timers';
import { nextFiring, parseCron, type Schedule } from './cron';
import { type DueJobs } from './due-jobs';

/** A timer and its schedule. */
export type ScheduledTimer = { readonly name: string; readonly schedule: Schedule };

/** A firing that has work. */
export type DueFiring = { readonly job: string; readonly at: Date };

/** What is known while the clock moves. */
export type FiringsSoFar = {
  /** Firings before this instant are over. */
  readonly now: Date;
  /** Where the clock is going; nothing fires after it. */
  readonly until: Date;
  /** Each job's firings until this instant (included) are over, milliseconds since 1970. */
  readonly doneUntil: ReadonlyMap<string, number>;
};

/** Reads the schedules once. */
export function scheduled(timers: readonly Timer[]): readonly ScheduledTimer[] {
  return timers.map(({ name, cron }) => ({ name, schedule: parseCron(cron) }));
}

/**
 * The earliest firing of a job that has work by then, or `null` when there is none on the way. Of several at the same second the
 * first in the list of timers comes first.
 */
export function nextDueFiring(
  timers: readonly ScheduledTimer[],
  due: DueJobs,
  { now, until, doneUntil }: FiringsSoFar,
): DueFiring | null {
  let next: DueFiring | null = null;
  for (const { name, schedule } of timers) {
    const dueFrom = due.get(name);
    if (dueFrom === undefined) continue;
    const from = Math.max(dueFrom, now.getTime(), (doneUntil.get(name) ?? -Infinity) + 1);
    if (from > until.getTime()) continue;
    const at = nextFiring(schedule, new Date(from));
    if (at <= until && (next === null || at < next.at)) next = { job: name, at };
  }
  return next;
}
