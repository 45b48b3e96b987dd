import type { openFinding } from '../../../contracts/finding';
import { allow, refuse } from '../../../domain/decision';
import { decideFinding } from '../../../domain/finding/decide-finding';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `finding.open`: what a director found about a caregiver. */
export const handleOpenFinding: Handler<typeof openFinding> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideFinding(file, input, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
