import type { declineAgreement } from '../../../contracts/agreement-life';
import { decideDecline } from '../../../domain/agreement/decide-decline';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

/** `agreement.decline`: a no with its reason; the director changes the text. */
export const handleDeclineAgreement: Handler<typeof declineAgreement> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideDecline(file, input, occasion),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};
