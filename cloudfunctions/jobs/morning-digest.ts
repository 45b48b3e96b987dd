import { formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { rulesFor } from '../../domain/policy/rules';
import { appendDigests, findDigests } from '../stores/outbox/append-digests';
import type { Job, JobContext } from './job';
import { inJob } from './in-job';

const DAY_MS = 86_400_000;

/** The digest's moment today (a product default, 08:00). */
const digestAt = ({ today }: JobContext): Date =>
  instantOf(today, rulesFor('national', []).on('digest.time', today).value ?? '08:00');

/** One message a director and morning: how many households, never which (lessons C2: 30 tasks are not 30 pushes). */
export const morningDigest: Job = {
  name: 'morning-digest',
  dueAt: (context) => Promise.resolve(digestAt(context)),
  run: async (context) => {
    const { db, now, today } = context;
    const until = digestAt(context);
    if (now < until) return { directors: 0 };
    return inJob(db, async (tx) => {
      const since = new Date(until.getTime() - DAY_MS);
      const digests = await findDigests(tx, { today: formatDay(today), since, until });
      await appendDigests(tx, digests, { today: formatDay(today), now });
      return { directors: digests.length };
    });
  },
};
