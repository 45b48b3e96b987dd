import type { takeBackLine } from '../../../contracts/thread';
import { allow, refuse } from '../../../domain/decision';
import { decideTakeBack } from '../../../domain/thread/decide-change';
import { threadActing } from '../../evidence/thread-acting';
import type { Handler } from '../../handler';
import { findThreadPlace } from '../../stores/threads/find-thread-place';

/** `thread.takeBack`: 已收回 stays in its place. */
export const handleTakeBackLine: Handler<typeof takeBackLine> = async ({ lineId }, context) => {
  const place = await findThreadPlace(context.tx, { lineId });
  if (place === null) return refuse('record.notFound', { fields: ['lineId'] });
  const acting = threadActing(context, place, place.with);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: { line: lineId },
    decide: (file, _rules, occasion) => decideTakeBack(file, lineId, occasion),
  });
  return changed.ok ? allow({ lineId }) : changed;
};
