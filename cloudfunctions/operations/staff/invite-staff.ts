import type { inviteStaff } from '../../../contracts/staff';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { levelOfRole, mayGive } from '../../../domain/staff/place-of-role';
import type { Handler } from '../../handler';
import { encryptField, lookUpHash, lookUpHashes } from '../../platform/field-encryption';
import { newId, randomText } from '../../platform/new-id';
import { lockStep } from '../../stores/jobs/lock-step';
import { appendStaffInvitation, endStaffInvitations } from '../../stores/staff/change-staff-invitation';
import { findHolder } from '../../stores/staff/find-holder';
import { findPlace } from '../../stores/staff/find-place';

/** `staff.invite`: for one post and one number; it ends the open one before it. */
export const handleInviteStaff: Handler<typeof inviteStaff> = async (input, context) => {
  const { role, region, name, phone } = input;
  const { tx, actor, now, today } = context;
  if (!mayGive(actor.grants, input)) return refuse('access.denied');
  const place = await findPlace(tx, region);
  if (place?.level !== levelOfRole(role)) return refuse('staff.placeInvalid', { fields: ['region'] });
  // Two at once for one post: one after the other, and the later one counts.
  await lockStep(tx, `staff ${region}`);
  const phoneHashes = lookUpHashes('person.phone', phone);
  if (await findHolder(tx, { role, region, phoneHashes, today: formatDay(today) }))
    return refuse('staff.alreadyHolds', { fields: ['phone'] });

  await endStaffInvitations(tx, { role, region, phoneHashes }, { by: actor.id, at: now });
  const token = randomText(32);
  const invitationId = newId('si');
  const days = rulesFor(place.pack, place.overrides).on('staff.inviteDays', today).value ?? 0;
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  await appendStaffInvitation(tx, {
    id: invitationId,
    tokenHash: lookUpHash('invitation.token', token),
    role,
    region,
    name,
    phoneCipher: encryptField('person.phone', phone),
    phoneHash: lookUpHash('person.phone', phone),
    createdBy: actor.id,
    createdAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
  });
  await context.trace(context.roles[0] ?? 'county', { invitation: invitationId, role, region });
  return allow({ invitationId, token, expiresAt: formatInstant(expiresAt) });
};
