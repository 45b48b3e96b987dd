import type { endAgreement } from '../../../contracts/agreement-life';
import { decideEnd } from '../../../domain/agreement/decide-end';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

/** `agreement.end`: on its last day, with somebody to follow. */
export const handleEndAgreement: Handler<typeof endAgreement> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideEnd(file, input, occasion),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};
