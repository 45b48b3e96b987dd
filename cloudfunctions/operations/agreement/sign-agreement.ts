import type { signAgreement } from '../../../contracts/agreement';
import type { InputOf } from '../../../contracts/operation';
import { actingRole } from '../../../domain/access/acting-role';
import { decideSign } from '../../../domain/agreement/decide-sign';
import { type CodeVerdict, judgeCode } from '../../../domain/agreement/signing-code';
import { allow, type Decision, refuse } from '../../../domain/decision';
import type { Context, Handler } from '../../handler';
import { lookUpHashes } from '../../platform/field-encryption';
import { changeSigningTries } from '../../stores/agreements/change-signing-code';
import { findSigning, type Signing } from '../../stores/agreements/find-signing';
import { signingCodeText } from '../../platform/signing-code-text';

type Input = InputOf<typeof signAgreement>;

/**
 * `agreement.sign`: on the own phone the signer is the caller, and the code from the own phone number says so; in
 * person, on the director's phone, the signer is named and the director is the witness. Only a director of the
 * household's village can take a signature in person.
 */
export const handleSignAgreement: Handler<typeof signAgreement> = async (input, context) => {
  const { agreementId } = input;
  const found = await findSigning(context.tx, { agreementId, personId: context.actor.id });
  if (found === null) return refuse('agreement.notFound');
  const acting = context.actFor([found.place]);
  if (!acting.ok) return acting;
  const signing = signingOf(input, found, context);
  if (!signing.ok) return signing;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [found.place.householdId],
    decide: (file, _rules, occasion) => decideSign(file, { ...input, ...signing.value }, occasion),
  });
  if (!changed.ok) {
    if (changed.refusal.code !== 'agreement.codeWrong') return changed;
    await changeSigningTries(context.tx, {
      agreementId,
      version: found.version,
      personId: context.actor.id,
    });
    return { ...changed, keep: true };
  }

  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};

type Signer = {
  readonly signer: string;
  readonly witnessId: string | null;
  readonly code: CodeVerdict | null;
};

/** Whose signature it is, who witnessed it, and what the typed code is worth. */
const signingOf = (
  input: Input,
  found: Signing,
  context: Context,
): Decision<Signer, 'access.denied' | 'agreement.notParty'> => {
  const { actor } = context;
  if (input.method === 'own-phone') {
    const other = input.signer !== undefined && input.signer !== actor.id;
    if (other) return refuse('agreement.notParty');
    return allow({ signer: actor.id, witnessId: null, code: verdictOn(input, found, context) });
  }
  if (actingRole(actor, ['director'], [found.place]) === null) return refuse('access.denied');
  if (input.signer === undefined) return refuse('agreement.notParty', { fields: ['signer'] });
  return allow({ signer: input.signer, witnessId: actor.id, code: null });
};

const verdictOn = ({ agreementId, code }: Input, found: Signing, { actor, now }: Context): CodeVerdict => {
  const under = { agreementId, version: found.version, personId: actor.id };
  const matches =
    code !== undefined &&
    found.codeHash !== null &&
    lookUpHashes('signing.code', signingCodeText(under, code)).includes(found.codeHash);
  return judgeCode(found, { given: code !== undefined, matches }, now);
};
