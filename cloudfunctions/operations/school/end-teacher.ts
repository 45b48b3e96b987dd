import type { endTeacher } from '../../../contracts/school';
import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { mayGivePost } from '../../../domain/school/posts';
import { judgeLastDay } from '../../../domain/staff/last-day';
import type { Handler } from '../../handler';
import { lockStep } from '../../stores/jobs/lock-step';
import { changeSchoolPostEnd } from '../../stores/schools/change-school-post-end';
import { findSchoolPosts } from '../../stores/schools/find-school-posts';

/** `school.endPost`: the person's posts for this class end with a day; nobody ends the own one. */
export const handleEndTeacher: Handler<typeof endTeacher> = async (input, context) => {
  const { personId, school, region, reason } = input;
  const { tx, actor, now, today } = context;
  const post = { personId, school, region, className: input.className ?? null };
  if (!mayGivePost(actor, post)) return refuse('access.denied');
  if (personId === actor.id) return refuse('staff.yourself');
  await lockStep(tx, `school ${region} ${school}`);
  const own = await findSchoolPosts(tx, post, formatDay(addDays(today, -1)));
  if (own.length === 0) return refuse('record.notFound', { fields: ['personId'] });
  const judged = judgeLastDay(input.lastDay, today);
  if (!judged.ok) return judged;

  await changeSchoolPostEnd(tx, post, { lastDay: judged.value, by: actor.id, at: now, reason });
  await context.trace(context.roles[0] ?? 'teacher', { person: personId, region, lastDay: judged.value });
  return allow({ personId, lastDay: judged.value });
};
