import { firstDayOf, weekOf } from '../../domain/calendar/iso-week';
import { formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { rulesFor } from '../../domain/policy/rules';
import { answersFor } from '../../domain/staff/answers-for';
import { findRunningPosts } from '../stores/staff/find-running-posts';
import { findTaskVillages } from '../stores/tasks/find-task-villages';
import type { Tx } from '../platform/database/connection';
import { appendDigests, findDigests } from '../stores/outbox/append-digests';
import {
  appendAssignedNews,
  appendSupervisionDigests,
  findSupervisionDigests,
} from '../stores/outbox/append-supervision-digests';
import {
  appendThreadDigests,
  findThreadDigests,
  findWaitingVillages,
} from '../stores/outbox/append-thread-digests';
import type { Job, JobContext } from './job';
import { inJob } from './in-job';

const DAY_MS = 86_400_000;

/** The digest's moment today (a product default, 08:00). */
const digestAt = ({ today }: JobContext): Date =>
  instantOf(today, rulesFor('national', []).on('digest.time', today).value ?? '08:00');

/**
 * One message a director and morning: how many households, never which (lessons C2: 30 tasks are not 30 pushes). For whom
 * is away it goes to the cover; where nobody directs the village, to whoever stands in. One a supervisor and morning, and one
 * a county officer and Monday, only where something was passed on to them.
 */
export const morningDigest: Job = {
  name: 'morning-digest',
  dueAt: (context) => Promise.resolve(digestAt(context)),
  run: async (context) => {
    const { db, now, today } = context;
    const until = digestAt(context);
    if (now < until) return { directors: 0 };
    return inJob(db, async (tx) => {
      const since = new Date(until.getTime() - DAY_MS);
      const day = formatDay(today);
      const posts = await findRunningPosts(tx, day);
      const directing = (villages: readonly string[]) =>
        villages.flatMap((village) =>
          answersFor(posts, { assignee: 'director', region: village }).personIds.map((person) => ({
            person,
            village,
          })),
        );
      const answering = directing(await findTaskVillages(tx));
      const digests = await findDigests(tx, { answering, today: day, since, until });
      await appendDigests(tx, digests, { today: formatDay(today), now });
      const asked = directing(await findWaitingVillages(tx));
      const threads = await findThreadDigests(tx, { answering: asked, today: day, since, until });
      await appendThreadDigests(tx, threads, { today: day, now });
      const assigned = await appendAssignedNews(tx, { until, now });
      return {
        directors: digests.length,
        threads: threads.length,
        assigned,
        supervisors: await tellAbove(tx, context, until),
      };
    });
  },
};

/** How many supervisors and county officers are told. */
const tellAbove = async (tx: Tx, { now, today }: JobContext, until: Date): Promise<number> => {
  const monday = firstDayOf(weekOf(today)) === today;
  const turns = [
    { level: 'supervisor', days: 1, cause: `supervision:${formatDay(today)}` },
    ...(monday ? [{ level: 'county', days: 7, cause: `supervision:${weekOf(today)}` } as const] : []),
  ] as const;
  let told = 0;
  for (const { level, days, cause } of turns) {
    const since = new Date(until.getTime() - days * DAY_MS);
    const digests = await findSupervisionDigests(tx, level, { today: formatDay(today), since, until });
    await appendSupervisionDigests(tx, digests, { level, cause, now });
    told += digests.length;
  }
  return told;
};
