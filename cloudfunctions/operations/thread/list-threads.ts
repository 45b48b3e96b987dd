import type { listThreads } from '../../../contracts/thread';
import { threadSides } from '../../../contracts/vocabulary/thread';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAskedNotice, findFamilyThreads } from '../../stores/threads/find-family-threads';
import { findTaught } from '../../stores/threads/find-thread-place';

/** `thread.list`: every child of the own households, with both sides. */
export const handleListThreads: Handler<typeof listThreads> = async ({ noticeId }, context) => {
  const { tx, actor } = context;
  const today = formatDay(context.today);
  const householdIds = [...new Set([...actor.guardianOf, ...actor.caregiverOf])];
  const children = await findFamilyThreads(tx, { householdIds, personId: actor.id });
  const taught = await findTaught(
    tx,
    children.map(({ childId }) => childId),
    today,
  );
  const about = noticeId === undefined ? null : await findAskedNotice(tx, { noticeId, personId: actor.id });
  return allow({
    today,
    threads: children.flatMap(({ childId, name, threads }) =>
      threadSides.map((side) => {
        const known = threads.find((each) => each.with === side);
        return {
          ...{ childId, name, with: side, threadId: known?.threadId ?? null },
          open: side === 'director' || taught.has(childId),
          ...{ unread: known?.unread ?? 0, lastOn: known?.lastOn ?? null, waits: known?.waits ?? false },
        };
      }),
    ),
    about: about === null || noticeId === undefined ? null : { noticeId, ...about },
  });
};
