import type { withdrawStaffInvitation } from '../../../contracts/staff';
import { allow, refuse } from '../../../domain/decision';
import { mayGive } from '../../../domain/staff/place-of-role';
import type { Handler } from '../../handler';
import { endStaffInvitations } from '../../stores/staff/change-staff-invitation';
import { findStaffInvitation } from '../../stores/staff/find-staff-invitation';

/** `staff.withdrawInvitation`: a slip taken back; a second time it is taken back already. */
export const handleWithdrawStaffInvitation: Handler<typeof withdrawStaffInvitation> = async (
  { invitationId },
  context,
) => {
  const { tx, actor, now } = context;
  const found = await findStaffInvitation(tx, invitationId);
  if (found === null || !mayGive(actor.grants, found))
    return refuse('record.notFound', { fields: ['invitationId'] });
  if (found.used) return refuse('invitation.used');
  await endStaffInvitations(tx, { id: invitationId }, { by: actor.id, at: now });
  await context.trace(context.roles[0] ?? 'county', { invitation: invitationId });
  return allow({ invitationId });
};
