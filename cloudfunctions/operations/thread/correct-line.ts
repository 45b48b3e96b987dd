import type { correctLine } from '../../../contracts/thread';
import { allow, refuse } from '../../../domain/decision';
import { decideCorrection } from '../../../domain/thread/decide-change';
import { threadActing } from '../../evidence/thread-acting';
import type { Handler } from '../../handler';
import { findThreadPlace } from '../../stores/threads/find-thread-place';

/** `thread.correct`: by who wrote it, who still has a part in the thread. */
export const handleCorrectLine: Handler<typeof correctLine> = async ({ lineId, words }, context) => {
  const place = await findThreadPlace(context.tx, { lineId });
  if (place === null) return refuse('record.notFound', { fields: ['lineId'] });
  const acting = threadActing(context, place, place.with);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: { line: lineId },
    decide: (file, rules, occasion) => decideCorrection(file, { lineId, words }, { rules, occasion }),
  });
  return changed.ok ? allow({ lineId }) : changed;
};
