import type { bindInvitation } from '../../../contracts/invitation';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { CODE_TRIES, judgeInvitation } from '../../../domain/invitation/judge-invitation';
import type { Context, Handler } from '../../handler';
import { encryptField, lookUpHashes } from '../../platform/field-encryption';
import {
  findInvitation,
  type InvitationRow,
  type StaffInvitation,
} from '../../stores/invitations/find-invitation';
import { changeInvitationTries, changeInvitationUsed } from '../../stores/invitations/change-invitation';
import { closeUnheldTasks } from '../../stores/tasks/close-unheld-tasks';
import { appendSchoolPost } from '../../stores/schools/append-school-post';
import { appendPost } from '../../stores/staff/append-post';
import { appendIdentity } from '../../stores/people/append-identity';

/** A wrong, stale or missing code; the wrong one is counted, and the count is kept. */
const refuseCode = async (context: Context, invitation: InvitationRow, code: string) => {
  if (invitation.code_tries >= CODE_TRIES) return refuse('invitation.codeLocked');
  const valid = invitation.code_until !== null && new Date(invitation.code_until) > context.now;
  const hashes = lookUpHashes('invitation.code', `${invitation.id}:${code}`);
  if (valid && invitation.code_hash !== null && hashes.includes(invitation.code_hash)) return null;
  await changeInvitationTries(context.tx, invitation);
  return { ...refuse('invitation.codeWrong', { fields: ['code'] }), keep: true as const };
};

/**
 * `invitation.bind`: the calling WeChat identity becomes the invited person's. An identity belongs to one person; the
 * same person may be invited again in another role with the same identity. Staff are given their post with it.
 */
export const handleBindInvitation: Handler<typeof bindInvitation> = async ({ token, code }, context) => {
  const { identity, actor, tx, now } = context;
  const found = await findInvitation(tx, lookUpHashes('invitation.token', token));
  const checked = judgeInvitation(found, now);
  if (!checked.ok) return checked;
  const invitation = checked.value;
  if (identity === null) return refuse('invitation.invalid');
  const { person_id: personId } = invitation;
  if (isAnother(actor, personId)) return refuse('invitation.identityTaken');
  const wrong = await refuseCode(context, invitation, code);
  if (wrong !== null) return wrong;
  // Nobody has asked for a code yet, so no code can be right: refused above.
  if (personId === null) throw new Error('An invitation has a code and nobody it is for.');

  const [hash = ''] = identity.hashes;
  if (actor.personId === null && !(await bindIdentity(identity, personId, context)))
    return refuse('invitation.identityTaken');
  if (invitation.table === 'staff_invitation') await givePost(invitation, personId, context);
  await changeInvitationUsed(tx, invitation, { at: now.toISOString(), hash });
  return allow({ personId, role: invitation.role });
};

/** The account is bound to somebody else than the invitation is for, as far as that is known yet. */
const isAnother = ({ personId: own }: Context['actor'], invited: string | null): boolean =>
  own !== null && invited !== null && own !== invited;

/** False when the account, or the person, is bound already. */
const bindIdentity = (
  { kind, value, hashes: [hash = ''] }: NonNullable<Context['identity']>,
  personId: string,
  { tx, now }: Context,
): Promise<boolean> =>
  appendIdentity(tx, {
    hash,
    kind,
    personId,
    valueCipher: encryptField('identity.value', value),
    at: now,
  });

/** The post begins today; a village that waited for somebody waits no longer. */
const givePost = async (
  { id, role, region_code: region, school, class: className }: StaffInvitation,
  personId: string,
  { tx, today, now }: Context,
): Promise<void> => {
  const from = formatDay(today);
  if (role === 'teacher') {
    // The table holds that a teacher's invitation names the school.
    if (school !== null)
      await appendSchoolPost(tx, { personId, school, className, region, from, grantId: id });
    return;
  }
  await appendPost(tx, { personId, role, region, from, grantId: id });
  if (role === 'director') await closeUnheldTasks(tx, { regions: [region], today: from, record: id, now });
};
