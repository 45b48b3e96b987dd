import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Database } from '../platform/database/connection';

/** What a job is given: the database, the moment of its firing, and how to know when to stop. */
export type JobContext = {
  readonly db: Database;
  readonly now: Date;
  readonly today: CalendarDay;
  /**
   * True when the function's time is nearly over: a job asks between two pieces of work, leaves the rest to its next
   * firing and says `unfinished: 1`. Left out where there is no limit. It measures real time, not the product's clock.
   */
  readonly outOfTime?: () => boolean;
};

/** What a run did, in numbers; stored with the run. */
export type JobResult = Readonly<Record<string, number | string>>;

/**
 * Work that a timer starts. Timers may fire twice and at once: a job claims before it acts, its writes have computed
 * keys, and a second run right after the first changes nothing.
 */
export type Job = {
  readonly name: string;
  readonly run: (context: JobContext) => Promise<JobResult>;
  /** The instant from which there is work; null when there is none at all. */
  readonly dueAt: (context: JobContext) => Promise<Date | null>;
};
