import type { sendInvitationCode } from '../../../contracts/invitation';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import { maskPhone } from '../../../domain/people/mask-phone';
import { CODE_TRIES, judgeInvitation } from '../../../domain/invitation/judge-invitation';
import type { Handler } from '../../handler';
import { decryptField, encryptField, lookUpHash, lookUpHashes } from '../../platform/field-encryption';
import { newId, randomDigits } from '../../platform/new-id';
import { appendPhoneCode } from '../../stores/outbox/append-phone-code';
import { changeInvitationCode } from '../../stores/invitations/change-invitation';
import { findInvitation } from '../../stores/invitations/find-invitation';
import { putInvitedPerson } from '../../stores/staff/put-invited-person';

/** Product defaults: a code holds ten minutes; a new one after a minute. */
const VALID_MS = 10 * 60_000;
const PAUSE_MS = 60_000;

/**
 * `invitation.sendCode`: promised in the outbox like every message, to the phone on file and nowhere else. Whom an
 * invitation of staff is for is put on file now, and not before.
 */
export const handleSendInvitationCode: Handler<typeof sendInvitationCode> = async ({ token }, context) => {
  const found = await findInvitation(context.tx, lookUpHashes('invitation.token', token));
  const checked = judgeInvitation(found, context.now);
  if (!checked.ok) return checked;
  const invitation = checked.value;
  if (invitation.code_tries >= CODE_TRIES) return refuse('invitation.codeLocked');
  if (invitation.phone_cipher === null) return refuse('invitation.noPhone');
  const last = invitation.code_sent_at;
  if (last !== null && context.now.getTime() - new Date(last).getTime() < PAUSE_MS)
    return refuse('invitation.codeTooSoon');

  const code = randomDigits(6);
  const until = new Date(context.now.getTime() + VALID_MS);
  const personId =
    invitation.table === 'invitation'
      ? invitation.person_id
      : await putInvitedPerson(context.tx, invitation, { newId: newId('pe'), now: context.now });
  await changeInvitationCode(context.tx, invitation, {
    hash: lookUpHash('invitation.code', `${invitation.id}:${code}`),
    sentAt: context.now.toISOString(),
    until: until.toISOString(),
  });
  await appendPhoneCode(context.tx, {
    cause: `code:${invitation.id}`,
    personId,
    code: encryptField('outbox.code', code),
    at: context.now,
  });
  return allow({
    maskedPhone: maskPhone(decryptField('person.phone', invitation.phone_cipher)),
    validUntil: formatInstant(until),
  });
};
