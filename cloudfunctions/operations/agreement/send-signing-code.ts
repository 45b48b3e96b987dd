import type { sendSigningCode } from '../../../contracts/agreement-evidence';
import { CODE_VALID_MS, judgeSending } from '../../../domain/agreement/signing-code';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import { maskPhone } from '../../../domain/people/mask-phone';
import type { Handler } from '../../handler';
import { decryptField, encryptField, lookUpHash } from '../../platform/field-encryption';
import { randomDigits } from '../../platform/new-id';
import { changeSigningCode } from '../../stores/agreements/change-signing-code';
import { findSigning } from '../../stores/agreements/find-signing';
import { appendPhoneCode } from '../../stores/outbox/append-phone-code';
import { signingCodeText } from '../../platform/signing-code-text';

/** `agreement.sendCode`: promised in the outbox like every message, to the caller's own phone on file and nowhere else. */
export const handleSendSigningCode: Handler<typeof sendSigningCode> = async ({ agreementId }, context) => {
  const { tx, now, actor } = context;
  const signing = await findSigning(tx, { agreementId, personId: actor.id });
  if (signing === null) return refuse('agreement.notFound');
  const acting = context.actFor([signing.place]);
  if (!acting.ok) return acting;
  const allowed = judgeSending(signing, now);
  if (!allowed.ok) return allowed;

  const code = randomDigits(6);
  const until = new Date(now.getTime() + CODE_VALID_MS);
  const under = { agreementId, version: signing.version, personId: actor.id };
  const kept = await changeSigningCode(tx, {
    ...under,
    replaces: signing.code !== null,
    householdId: signing.place.householdId,
    hash: lookUpHash('signing.code', signingCodeText(under, code)),
    sentAt: now.toISOString(),
    until: until.toISOString(),
    sends: allowed.value.sends,
  });
  // Another call of the same moment has sent the first one: no second message is paid for.
  if (!kept) return refuse('agreement.codeTooSoon');
  await appendPhoneCode(tx, {
    cause: `signing-code:${agreementId}:${String(signing.version)}`,
    personId: actor.id,
    code: encryptField('outbox.code', code),
    at: now,
  });
  return allow({
    maskedPhone: maskPhone(decryptField('person.phone', signing.phoneCipher ?? '')),
    validUntil: formatInstant(until),
  });
};
