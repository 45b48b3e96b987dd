import type { openNotice } from '../../../contracts/notice';
import { allow, refuse } from '../../../domain/decision';
import { decideOpenNotice } from '../../../domain/notice/decide-notice';
import type { Handler } from '../../handler';
import { findNoticePlaces } from '../../stores/notices/find-notice-places';
import { findOwnNotices, type OwnNotice } from '../../stores/notices/find-own-notices';
import { beijingText } from '../../../domain/calendar/beijing-time';

/** `notice.open`: reads one notice; the first opening stops further ringing. */
export const handleOpenNotice: Handler<typeof openNotice> = async ({ noticeId }, context) => {
  const personId = context.actor.id;
  const [found] = await findOwnNotices(context.tx, { personId, noticeId, limit: 1 });
  const places = await findNoticePlaces(context.tx, { noticeId, personId });
  const [role] = context.roles;
  if (found === undefined || places.length === 0 || role === undefined) return refuse('notice.notFound');

  const changed = await context.changeCareFiles(role, {
    householdIds: places.map((place) => place.householdId),
    also: { notice: noticeId },
    decide: (file, _rules, occasion) => decideOpenNotice(file, noticeId, occasion),
  });
  if (!changed.ok) return changed;

  const { topic, title, body, brief, ask, sender } = found;
  return allow({
    noticeId,
    topic,
    title,
    body,
    brief,
    ask,
    ...questionOf(found),
    sender,
    sentAt: beijingText(found.sent_at),
    acknowledgedAt: found.acknowledged_at === null ? null : beijingText(found.acknowledged_at),
  });
};

const questionOf = ({ question, first_answer: first, last_answer: last }: OwnNotice) => ({
  question: question === null ? null : { ask: question.ask, answers: question.answers },
  answered:
    question === null || first === null || last === null
      ? null
      : { first, last, right: question.right, why: question.why },
});
