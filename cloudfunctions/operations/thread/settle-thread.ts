import type { settleThread } from '../../../contracts/thread';
import { allow, refuse } from '../../../domain/decision';
import { decideSettle } from '../../../domain/thread/decide-change';
import { threadActing } from '../../evidence/thread-acting';
import type { Handler } from '../../handler';
import { findThreadPlace } from '../../stores/threads/find-thread-place';

/** `thread.settle`: 看过了，不用回. */
export const handleSettleThread: Handler<typeof settleThread> = async ({ threadId }, context) => {
  const place = await findThreadPlace(context.tx, { threadId });
  if (place === null) return refuse('record.notFound', { fields: ['threadId'] });
  const acting = threadActing(context, place, place.with);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file) => decideSettle(file, threadId),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
