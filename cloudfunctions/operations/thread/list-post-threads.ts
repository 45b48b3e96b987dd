import type { listPostThreads } from '../../../contracts/thread';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { waitsOf } from '../../../domain/thread/waits-of';
import type { Handler } from '../../handler';
import { findPostThreads, type PostThread } from '../../stores/threads/find-post-threads';

const MOST = 50;

const placeOf = ({ className, label }: PostThread, side: 'teacher' | 'director'): string =>
  (side === 'teacher' ? className : label) ?? '';

/** `thread.listOfPost`: the list moves as lines come, so a cursor is a number of rows. */
export const handleListPostThreads: Handler<typeof listPostThreads> = async (input, context) => {
  const { tx, actor, today, roles } = context;
  const { with: side } = input;
  if (!roles.includes(side)) return refuse('access.denied');
  const limit = input.limit ?? MOST;
  const skip = Math.max(0, Math.trunc(Number(input.after ?? 0)) || 0);
  const villages = actor.grants.filter(({ role }) => role === 'director').map(({ region }) => region);
  const rows = await findPostThreads(tx, {
    ...{ with: side, personId: actor.id, villages, skip, limit: limit + 1 },
  });
  const page = rows.slice(0, limit);
  await context.trace(side, { threads: page.map(({ threadId }) => threadId) });
  return allow({
    today: formatDay(today),
    threads: page.map((row) => ({
      ...{ threadId: row.threadId, childId: row.childId, name: row.name, place: placeOf(row, side) },
      ...{ unread: row.unread, lastOn: row.lastOn },
      waits: waitsOf(row.waitsSince, rulesFor(row.pack, row.overrides), today),
    })),
    next: rows.length > limit ? String(skip + limit) : null,
  });
};
