import type { signAgreement } from '../../../contracts/agreement';
import { decideSign } from '../../../domain/agreement/decide-sign';
import type { InputOf } from '../../../contracts/operation';
import { actingRole, type Place } from '../../../domain/access/acting-role';
import { allow, type Decision, refuse } from '../../../domain/decision';
import type { Context, Handler } from '../../handler';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

/**
 * `agreement.sign`: on the own phone the signer is the caller; in person, on the director's phone, the signer is named
 * and the director is the witness. Only a director of the household's village can take a signature in person.
 */
export const handleSignAgreement: Handler<typeof signAgreement> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const signing = signingOf(input, place, context);
  if (!signing.ok) return signing;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideSign(file, { ...input, ...signing.value }, occasion),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};

/** Whose signature it is, and who witnessed it. */
const signingOf = (
  input: InputOf<typeof signAgreement>,
  place: Place,
  { actor }: Context,
): Decision<
  { readonly signer: string; readonly witnessId: string | null },
  'access.denied' | 'agreement.notParty'
> => {
  if (input.method === 'own-phone') {
    const other = input.signer !== undefined && input.signer !== actor.id;
    return other ? refuse('agreement.notParty') : allow({ signer: actor.id, witnessId: null });
  }
  if (actingRole(actor, ['director'], [place]) === null) return refuse('access.denied');
  if (input.signer === undefined) return refuse('agreement.notParty', { fields: ['signer'] });
  return allow({ signer: input.signer, witnessId: actor.id });
};
