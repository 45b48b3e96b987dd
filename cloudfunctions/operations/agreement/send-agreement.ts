import type { sendAgreement } from '../../../contracts/agreement';
import { decideSend } from '../../../domain/agreement/decide-send';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { sha256, sm3 } from '../../platform/digest';
import { findParties } from '../../stores/signing-flows/find-parties';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

const digestsOf = (text: string) => ({ digest: sha256(text), sm3: sm3(text) });

/** `agreement.send`: fixes the text and asks the guardians to sign. */
export const handleSendAgreement: Handler<typeof sendAgreement> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const parties = await findParties(context.tx, input.agreementId);
  const haveNumbers = parties.every(({ phoneCipher }) => phoneCipher !== null);

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, rules, occasion) =>
      decideSend(file, { ...input, rules, digestsOf, haveNumbers }, occasion),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};
