import type { endCover } from '../../../contracts/cover';
import { allow, refuse } from '../../../domain/decision';
import { outsideQuietHours } from '../../../domain/message/quiet-hours';
import { rulesFor } from '../../../domain/policy/rules';
import { judgeCoverEnd } from '../../../domain/staff/judge-cover';
import { mayGive } from '../../../domain/staff/place-of-role';
import type { Context, Handler } from '../../handler';
import { lockStep } from '../../stores/jobs/lock-step';
import { appendCoverNotes } from '../../stores/outbox/append-cover-notes';
import { changePostEnd } from '../../stores/staff/change-post-end';
import { findCoverRegion } from '../../stores/staff/find-cover-region';
import { findPlace } from '../../stores/staff/find-place';
import { findPosts, type FoundPost } from '../../stores/staff/find-posts';

/** `cover.end`: earlier than it was set, and both are told; a cover that is over stays as it was. */
export const handleEndCover: Handler<typeof endCover> = async ({ coverId, lastDay }, context) => {
  const { tx, actor, now, today } = context;
  const region = await findCoverRegion(tx, coverId);
  if (region === null || !mayGive(actor.grants, { role: 'director', region }))
    return refuse('record.notFound', { fields: ['coverId'] });
  await lockStep(tx, `staff ${region}`);
  const cover = (await findPosts(tx, region)).find(({ grantId }) => grantId === coverId);
  if (cover === undefined) return refuse('record.notFound', { fields: ['coverId'] });
  const judged = judgeCoverEnd(cover, lastDay, today);
  if (!judged.ok) return judged;
  if (!judged.value.changes) return allow({ coverId, lastDay });

  await changePostEnd(tx, cover, { lastDay, by: actor.id, at: now });
  await tellEnd({ ...cover, to: lastDay }, context);
  await context.trace(context.roles[0] ?? 'supervisor', { cover: coverId, region, lastDay });
  return allow({ coverId, lastDay });
};

const tellEnd = async (cover: FoundPost & { readonly to: string }, { tx, now, today }: Context) => {
  const { region, grantId: coverId, coverOf, personId: byId, from, to } = cover;
  const place = await findPlace(tx, region);
  if (place === null || coverOf === null) return;
  const quiet = rulesFor(place.pack, place.overrides).on('quietHours', today).value;
  const notBefore = outsideQuietHours(now, quiet);
  await appendCoverNotes(tx, { coverId, region, absentId: coverOf, byId, from, to, notBefore }, now);
};
