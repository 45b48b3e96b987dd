import type { answerNotice } from '../../../contracts/notice-receipt';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import { decideAnswerNotice } from '../../../domain/notice/decide-answer';
import type { Handler } from '../../handler';
import { findNoticePlaces } from '../../stores/notices/find-notice-places';
import { findOwnNotices } from '../../stores/notices/find-own-notices';

/** `notice.answer`: for every household through which the caller received it; the first answer stays beside the last. */
export const handleAnswerNotice: Handler<typeof answerNotice> = async ({ noticeId, answer }, context) => {
  const personId = context.actor.id;
  const [found] = await findOwnNotices(context.tx, { personId, noticeId, limit: 1 });
  const places = await findNoticePlaces(context.tx, { noticeId, personId });
  const [role] = context.roles;
  if (found === undefined || places.length === 0 || role === undefined) return refuse('notice.notFound');
  const { question } = found;
  if (question === null || answer >= question.answers.length)
    return refuse('notice.noSuchAnswer', { fields: ['answer'] });

  const changed = await context.changeCareFiles(role, {
    householdIds: places.map((place) => place.householdId),
    also: { notice: noticeId },
    decide: (file, _rules, occasion) => decideAnswerNotice(file, { noticeId, answer }, occasion),
  });
  if (!changed.ok) return changed;

  const [first = answer] = changed.value.answers;
  return allow({
    answered: { first, last: answer, right: question.right, why: question.why },
    acknowledgedAt: beijingText(found.acknowledged_at ?? context.now.toISOString()),
  });
};
