import type { listSchools } from '../../../contracts/school';
import type { Actor } from '../../../domain/access/acting-role';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { maskPhone } from '../../../domain/people/mask-phone';
import { mayGivePost } from '../../../domain/school/posts';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findSchools } from '../../stores/schools/find-schools';

/** The places for which the caller gives posts: an area with all its schools, or the own school. */
const placesOf = ({ grants, posts = [] }: Actor) => [
  ...grants
    .filter(({ role, standIn }) => role !== 'director' && standIn !== true)
    .map(({ region }) => ({ region, school: null })),
  ...posts.filter((post) => (post.class ?? null) === null).map(({ region, school }) => ({ region, school })),
];

/** `school.list`: by name; one trace a call. */
export const handleListSchools: Handler<typeof listSchools> = async (_input, context) => {
  const { tx, actor, now } = context;
  const today = formatDay(context.today);
  const of = placesOf(actor);
  const found = await findSchools(tx, { of, today, now });
  await context.trace(context.roles[0] ?? 'teacher', { regions: of.map(({ region }) => region) });
  return allow({
    today,
    schools: found.map(({ posts, invitations, ...school }) => ({
      ...school,
      posts: posts.map((post) => ({
        ...post,
        mayEnd: post.personId !== actor.id && mayGivePost(actor, { ...post, school: school.school }),
      })),
      invitations: invitations.map(({ phoneCipher, expiresAt, ...invitation }) => ({
        ...invitation,
        maskedPhone: maskPhone(decryptField('person.phone', phoneCipher)),
        expiresAt: formatInstant(new Date(expiresAt)),
      })),
    })),
  });
};
