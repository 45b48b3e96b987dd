import type { recordReading } from '../../../contracts/agreement-evidence';
import { decideReading } from '../../../domain/agreement/decide-reading';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

/** `agreement.recordReading`: that the text was opened, and how long it stayed open. */
export const handleRecordReading: Handler<typeof recordReading> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideReading(file, input, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};
