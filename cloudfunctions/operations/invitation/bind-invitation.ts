import type { bindInvitation } from '../../../contracts/invitation';
import { allow, refuse } from '../../../domain/decision';
import { CODE_TRIES, judgeInvitation } from '../../../domain/invitation/judge-invitation';
import type { Context, Handler } from '../../handler';
import { encryptField, lookUpHashes } from '../../platform/field-encryption';
import { findInvitation, type InvitationRow } from '../../stores/invitations/find-invitation';
import { changeInvitationTries, changeInvitationUsed } from '../../stores/invitations/change-invitation';
import { appendIdentity } from '../../stores/people/append-identity';

/** A wrong, stale or missing code; the wrong one is counted, and the count is kept. */
const refuseCode = async (context: Context, invitation: InvitationRow, code: string) => {
  if (invitation.code_tries >= CODE_TRIES) return refuse('invitation.codeLocked');
  const valid = invitation.code_until !== null && new Date(invitation.code_until) > context.now;
  const hashes = lookUpHashes('invitation.code', `${invitation.id}:${code}`);
  if (valid && invitation.code_hash !== null && hashes.includes(invitation.code_hash)) return null;
  await changeInvitationTries(context.tx, invitation.id);
  return { ...refuse('invitation.codeWrong', { fields: ['code'] }), keep: true as const };
};

/**
 * `invitation.bind`: the calling WeChat identity becomes the invited person's. An identity belongs to one person; the
 * same person may be invited again in another role with the same identity.
 */
export const handleBindInvitation: Handler<typeof bindInvitation> = async ({ token, code }, context) => {
  const { identity, actor, tx, now } = context;
  const found = await findInvitation(tx, lookUpHashes('invitation.token', token));
  const checked = judgeInvitation(found, now);
  if (!checked.ok) return checked;
  const invitation = checked.value;
  if (identity === null) return refuse('invitation.invalid');
  if (actor.personId !== null && actor.personId !== invitation.person_id)
    return refuse('invitation.identityTaken');
  const wrong = await refuseCode(context, invitation, code);
  if (wrong !== null) return wrong;

  const [hash = ''] = identity.hashes;
  if (actor.personId === null) {
    const bound = await appendIdentity(tx, {
      hash,
      kind: identity.kind,
      personId: invitation.person_id,
      valueCipher: encryptField('identity.value', identity.value),
      at: now,
    });
    if (!bound) return refuse('invitation.identityTaken');
  }
  await changeInvitationUsed(tx, { id: invitation.id, at: now.toISOString(), hash });
  return allow({ personId: invitation.person_id, role: invitation.role });
};
