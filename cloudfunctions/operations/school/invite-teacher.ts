import type { inviteTeacher } from '../../../contracts/school';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { mayGivePost } from '../../../domain/school/posts';
import type { Handler } from '../../handler';
import { encryptField, lookUpHash, lookUpHashes } from '../../platform/field-encryption';
import { newId, randomText } from '../../platform/new-id';
import { lockStep } from '../../stores/jobs/lock-step';
import { findTeacherHolder } from '../../stores/schools/find-school-posts';
import { findAnyPupil } from '../../stores/schools/find-schools';
import { appendStaffInvitation, endStaffInvitations } from '../../stores/staff/change-staff-invitation';
import { findPlace } from '../../stores/staff/find-place';

/** `school.invite`: for one post and one number; it ends the open one before it. */
export const handleInviteTeacher: Handler<typeof inviteTeacher> = async (input, context) => {
  const { school, region, name, phone } = input;
  const className = input.className ?? null;
  const { tx, actor, now, today } = context;
  if (!mayGivePost(actor, { school, region, className })) return refuse('access.denied');
  const place = await findPlace(tx, region);
  if (place === null || place.level === 'village')
    return refuse('staff.placeInvalid', { fields: ['region'] });
  if (!(await findAnyPupil(tx, { school, region }))) return refuse('school.noPupils', { fields: ['school'] });
  // Two at once for one post: one after the other, and the later one counts.
  await lockStep(tx, `school ${region} ${school}`);
  const phoneHashes = lookUpHashes('person.phone', phone);
  const at = { school, className, region };
  if (await findTeacherHolder(tx, { ...at, phoneHashes, today: formatDay(today) }))
    return refuse('staff.alreadyHolds', { fields: ['phone'] });

  await endStaffInvitations(tx, { ...at, role: 'teacher', phoneHashes }, { by: actor.id, at: now });
  const token = randomText(32);
  const invitationId = newId('si');
  const days = rulesFor(place.pack, place.overrides).on('staff.inviteDays', today).value ?? 0;
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  await appendStaffInvitation(tx, {
    id: invitationId,
    tokenHash: lookUpHash('invitation.token', token),
    role: 'teacher',
    region,
    at: { school, className },
    name,
    phoneCipher: encryptField('person.phone', phone),
    phoneHash: lookUpHash('person.phone', phone),
    createdBy: actor.id,
    createdAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
  });
  await context.trace(context.roles[0] ?? 'teacher', { invitation: invitationId, region });
  return allow({ invitationId, token, expiresAt: formatInstant(expiresAt) });
};
