import type { openInvitation } from '../../../contracts/invitation';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow } from '../../../domain/decision';
import { maskPhone } from '../../../domain/people/mask-phone';
import { judgeInvitation } from '../../../domain/invitation/judge-invitation';
import type { Handler } from '../../handler';
import { decryptField, lookUpHashes } from '../../platform/field-encryption';
import { findInvitation } from '../../stores/invitations/find-invitation';

/** `invitation.open`: what it is for, without a name of the invited or of a child. */
export const handleOpenInvitation: Handler<typeof openInvitation> = async ({ token }, context) => {
  const found = await findInvitation(context.tx, lookUpHashes('invitation.token', token));
  const checked = judgeInvitation(found, context.now);
  if (!checked.ok) return checked;
  const { role, inviter, village, phone_cipher: phone, expires_at } = checked.value;
  return allow({
    role,
    inviter,
    village,
    maskedPhone: phone === null ? null : maskPhone(decryptField('person.phone', phone)),
    expiresAt: formatInstant(new Date(expires_at)),
  });
};
