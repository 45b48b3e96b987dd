import type { countWaitingThreads } from '../../../contracts/thread';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { waitsOf } from '../../../domain/thread/waits-of';
import type { Handler } from '../../handler';
import { findWaitingThreads } from '../../stores/threads/find-waiting-threads';

/** `thread.countWaiting`: how many and for how long, by village; not who and not what. */
export const handleCountWaitingThreads: Handler<typeof countWaitingThreads> = async (_input, context) => {
  const { tx, actor, today, roles } = context;
  const [role] = roles;
  if (role === undefined) return refuse('access.denied');
  const regions = actor.grants.filter((grant) => grant.role !== 'director').map(({ region }) => region);
  const found = await findWaitingThreads(tx, regions);
  await context.trace(role, { villages: found.map(({ region }) => region) });
  return allow({
    today: formatDay(today),
    villages: found.map(({ region, name, with: side, since, pack, overrides }) => {
      const rules = rulesFor(pack, overrides);
      const waits = since.flatMap((day) => waitsOf(day, rules, today) ?? []);
      return {
        ...{ region, name, with: side, waiting: waits.length },
        late: waits.filter(({ late }) => late).length,
        longestDays: Math.max(0, ...waits.map(({ days }) => days)),
      };
    }),
  });
};
