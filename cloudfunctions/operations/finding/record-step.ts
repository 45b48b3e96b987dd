import type { recordFindingStep } from '../../../contracts/finding';
import { allow, refuse } from '../../../domain/decision';
import { decideFindingStep } from '../../../domain/finding/decide-finding';
import type { Handler } from '../../handler';
import { findFindingPlace } from '../../stores/findings/find-finding-place';

/** `finding.recordStep`: told, reported, settled; in this order. */
export const handleRecordFindingStep: Handler<typeof recordFindingStep> = async (input, context) => {
  const place = await findFindingPlace(context.tx, input.findingId);
  if (place === null) return refuse('record.notFound', { fields: ['findingId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideFindingStep(file, { ...input, outcome: input.outcome ?? null }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
