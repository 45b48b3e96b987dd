import type { OutputOf } from '../../../contracts/operation';
import type { listStaff } from '../../../contracts/staff';
import type { Actor } from '../../../domain/access/acting-role';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { maskPhone } from '../../../domain/people/mask-phone';
import { mayGive, roleOfLevel } from '../../../domain/staff/place-of-role';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findStaffPlaces, type StaffPlace } from '../../stores/staff/find-staff-places';

type Place = OutputOf<typeof listStaff>['places'][number];

const presentPlace = (found: StaffPlace, { actor, today }: { actor: Actor; today: string }): Place => {
  const { posts, invitations, ...place } = found;
  const role = roleOfLevel(found.level);
  const mayInvite = mayGive(actor.grants, { role, region: found.region });
  return {
    ...place,
    mayInvite,
    held: posts.some(({ from, to }) => from <= today && (to === null || to >= today)),
    posts: posts.map(({ personId, name, phoneCipher, from, to, grantId, coverOf, absent }) => ({
      personId,
      name,
      phone: phoneCipher === null ? null : decryptField('person.phone', phoneCipher),
      from,
      to,
      cover: coverOf === null ? null : { coverId: grantId, of: coverOf },
      absent,
      mayEnd: mayInvite && personId !== actor.id,
    })),
    invitations: invitations.map(({ invitationId, name, phoneCipher, by, expiresAt }) => ({
      invitationId,
      name,
      maskedPhone: maskPhone(decryptField('person.phone', phoneCipher)),
      by,
      expiresAt: formatInstant(new Date(expiresAt)),
    })),
  };
};

/** `staff.list`: place by place, those that nobody holds too; one trace a call. */
export const handleListStaff: Handler<typeof listStaff> = async (input, context) => {
  const { tx, actor, now } = context;
  const today = formatDay(context.today);
  const limit = input.limit ?? 50;
  const codes = actor.grants
    .filter(({ role, standIn }) => role !== 'director' && standIn !== true)
    .map(({ region }) => region);
  const found = await findStaffPlaces(tx, {
    codes,
    unheld: input.unheld === true,
    today,
    now,
    after: input.after ?? '',
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  await context.trace(context.roles[0] ?? 'county', { regions: codes, after: input.after ?? null });
  return allow({
    today,
    places: page.map((place) => presentPlace(place, { actor, today })),
    next: found.length > limit ? (page.at(-1)?.region ?? null) : null,
  });
};
