import type { endStaff } from '../../../contracts/staff';
import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { judgeLastDay } from '../../../domain/staff/last-day';
import { mayGive } from '../../../domain/staff/place-of-role';
import type { Handler } from '../../handler';
import { lockStep } from '../../stores/jobs/lock-step';
import { changePostEnd } from '../../stores/staff/change-post-end';
import { findPosts } from '../../stores/staff/find-posts';

/** `staff.end`: the person's posts there end with a day; nobody ends the own one, so that a county never shuts itself out. */
export const handleEndStaff: Handler<typeof endStaff> = async (input, context) => {
  const { personId, role, region } = input;
  const { tx, actor, now, today } = context;
  if (!mayGive(actor.grants, input)) return refuse('access.denied');
  if (personId === actor.id) return refuse('staff.yourself');
  await lockStep(tx, `staff ${region}`);
  const yesterday = formatDay(addDays(today, -1));
  const posts = (await findPosts(tx, region)).filter((post) => post.role === role);
  const own = posts.filter(
    (post) =>
      post.personId === personId && post.coverOf === null && (post.to === null || post.to >= yesterday),
  );
  if (own.length === 0) return refuse('record.notFound', { fields: ['personId'] });
  const judged = judgeLastDay(input.lastDay, today);
  if (!judged.ok) return judged;

  const lastDay = judged.value;
  for (const post of own.filter(({ to }) => to !== lastDay))
    await changePostEnd(tx, post, { lastDay, by: actor.id, at: now });
  await context.trace(context.roles[0] ?? 'county', { person: personId, role, region, lastDay });
  const left = posts.some((post) => !own.includes(post) && (post.to === null || post.to > lastDay));
  return allow({ personId, lastDay, unheld: !left });
};
