import type { withdrawTeacherInvitation } from '../../../contracts/school';
import { allow, refuse } from '../../../domain/decision';
import { mayGivePost } from '../../../domain/school/posts';
import type { Handler } from '../../handler';
import { findTeacherInvitation } from '../../stores/schools/find-teacher-invitation';
import { endStaffInvitations } from '../../stores/staff/change-staff-invitation';

/** `school.withdrawInvitation`: a slip taken back; a second time it is taken back already. */
export const handleWithdrawTeacherInvitation: Handler<typeof withdrawTeacherInvitation> = async (
  { invitationId },
  context,
) => {
  const { tx, actor, now } = context;
  const found = await findTeacherInvitation(tx, invitationId);
  if (found === null || !mayGivePost(actor, found))
    return refuse('record.notFound', { fields: ['invitationId'] });
  if (found.used) return refuse('invitation.used');
  await endStaffInvitations(tx, { id: invitationId }, { by: actor.id, at: now });
  await context.trace(context.roles[0] ?? 'teacher', { invitation: invitationId });
  return allow({ invitationId });
};
