import * as z from 'zod/mini';
import { dayOf } from '../../domain/calendar/calendar-day';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { readClock, startStopwatch } from '../platform/clock';
import type { Database } from '../platform/database/connection';
import { log, logBug } from '../platform/log';
import { appendJobRun } from '../stores/jobs/append-job-run';
import { inJob } from './in-job';
import type { Job, JobContext, JobResult } from './job';

/** The platform's timer event, and the operator's question from when there is work. */
const firing = z.object({ Type: z.enum(['Timer', 'timer', 'due']), TriggerName: z.optional(z.string()) });

export type TimerAnswer =
  | { readonly ok: true; readonly job: string; readonly result: JobResult }
  | { readonly ok: true; readonly due: Readonly<Record<string, string | null>> }
  | { readonly ok: false; readonly problem: string };

/** A firing takes up no further piece of work after this long; the cloud ends it at 900 s (config/functions.ts). */
export const STOP_AFTER_MS = 12 * 60_000;

type Timer = {
  readonly db: Database;
  readonly jobs: readonly Job[];
  /** Left out: after `STOP_AFTER_MS` of real time. */
  readonly outOfTime?: () => boolean;
};

/** Runs the job a timer names, or says from when each job has work (a monitor's question, and the local clock's). */
export const runTimer = async (
  { db, jobs, outOfTime = outOfTimeAfter(STOP_AFTER_MS) }: Timer,
  event: unknown,
): Promise<TimerAnswer> => {
  const parsed = firing.safeParse(event);
  if (!parsed.success) return { ok: false, problem: 'This is no timer event.' };
  const now = readClock();
  const context: JobContext = { db, now, today: dayOf(now), outOfTime };
  if (parsed.data.Type === 'due') return { ok: true, due: await dueTimes(jobs, context) };
  const job = jobs.find(({ name }) => name === parsed.data.TriggerName);
  if (job === undefined) return { ok: false, problem: `No job is called ${parsed.data.TriggerName ?? ''}.` };
  return runJob(job, context);
};

const outOfTimeAfter = (ms: number): (() => boolean) => {
  const elapsed = startStopwatch();
  return () => elapsed() > ms;
};

const dueTimes = async (jobs: readonly Job[], context: JobContext) => {
  const due: Record<string, string | null> = {};
  for (const job of jobs) {
    const at = await job.dueAt(context);
    due[job.name] = at === null ? null : formatInstant(at);
  }
  return due;
};

const runJob = async (job: Job, context: JobContext): Promise<TimerAnswer> => {
  try {
    const result = await job.run(context);
    await inJob(context.db, (tx) => appendJobRun(tx, { job: job.name, at: context.now, result }));
    log('job', { job: job.name, ...result });
    return { ok: true, job: job.name, result };
  } catch (error) {
    logBug('job', { job: job.name }, error);
    // The platform counts an answer as a success; whoever watches job_run must see the failure.
    await inJob(context.db, (tx) =>
      appendJobRun(tx, { job: job.name, at: context.now, result: { failed: true } }),
    ).catch(() => undefined);
    return { ok: false, problem: `${job.name} failed; its log says why.` };
  }
};
