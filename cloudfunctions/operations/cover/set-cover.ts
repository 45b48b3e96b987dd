import type { setCover } from '../../../contracts/cover';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { outsideQuietHours } from '../../../domain/message/quiet-hours';
import { rulesFor } from '../../../domain/policy/rules';
import { judgeCover } from '../../../domain/staff/judge-cover';
import { mayGive } from '../../../domain/staff/place-of-role';
import type { Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { lockStep } from '../../stores/jobs/lock-step';
import { appendCoverNotes } from '../../stores/outbox/append-cover-notes';
import { appendPost } from '../../stores/staff/append-post';
import { findColleague } from '../../stores/staff/find-colleague';
import { findPlace } from '../../stores/staff/find-place';
import { findPosts } from '../../stores/staff/find-posts';

/** `cover.set`: a director's post with an end, and whose work it is; the same again is the one that stands. */
export const handleSetCover: Handler<typeof setCover> = async (input, context) => {
  const { region, absentId, byId, from, to } = input;
  const { tx, actor, now, today } = context;
  if (!mayGive(actor.grants, { role: 'director', region })) return refuse('access.denied');
  const place = await findPlace(tx, region);
  if (place?.level !== 'village') return refuse('record.notFound', { fields: ['region'] });
  await lockStep(tx, `staff ${region}`);
  const posts = (await findPosts(tx, region)).filter(({ role }) => role === 'director');
  const judged = judgeCover(posts, input, today);
  if (!judged.ok) return judged;
  if (judged.value !== null) return allow({ coverId: judged.value.grantId });
  if (!(await findColleague(tx, { personId: byId, region, day: from })))
    return refuse('record.notFound', { fields: ['byId'] });

  const coverId = newId('cv');
  await appendPost(tx, {
    personId: byId,
    role: 'director',
    region,
    from,
    grantId: coverId,
    cover: { of: absentId, by: actor.id, to },
  });
  const quiet = rulesFor(place.pack, place.overrides).on('quietHours', today).value;
  const notBefore = outsideQuietHours(now, quiet);
  await appendCoverNotes(tx, { coverId, region, absentId, byId, from, to, notBefore }, now);
  await context.trace(context.roles[0] ?? 'supervisor', { cover: coverId, region, on: formatDay(today) });
  return allow({ coverId });
};
