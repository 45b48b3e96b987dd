import type { readThread } from '../../../contracts/thread';
import { allow, refuse } from '../../../domain/decision';
import { decideRead } from '../../../domain/thread/decide-change';
import { threadActing } from '../../evidence/thread-acting';
import type { Handler } from '../../handler';
import { findThreadPlace } from '../../stores/threads/find-thread-place';

/** `thread.read`: nothing rings any more for what was read. */
export const handleReadThread: Handler<typeof readThread> = async ({ threadId, upTo }, context) => {
  const place = await findThreadPlace(context.tx, { threadId });
  if (place === null) return refuse('record.notFound', { fields: ['threadId'] });
  const acting = threadActing(context, place, place.with);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideRead(file, { threadId, upTo }, occasion),
  });
  return changed.ok ? allow({ threadId }) : changed;
};
