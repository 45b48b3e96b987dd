import type { acknowledgeNotice } from '../../../contracts/notice';
import { allow, refuse } from '../../../domain/decision';
import { decideAcknowledgeNotice } from '../../../domain/notice/decide-notice';
import type { Handler } from '../../handler';
import { findNoticePlaces } from '../../stores/notices/find-notice-places';
import { findOwnNotices } from '../../stores/notices/find-own-notices';
import { beijingText } from '../../../domain/calendar/beijing-time';

/** `notice.acknowledge`: for every household through which the caller received it; a second time changes nothing. */
export const handleAcknowledgeNotice: Handler<typeof acknowledgeNotice> = async ({ noticeId }, context) => {
  const personId = context.actor.id;
  const [before] = await findOwnNotices(context.tx, { personId, noticeId, limit: 1 });
  const places = await findNoticePlaces(context.tx, { noticeId, personId });
  const [role] = context.roles;
  if (before === undefined || places.length === 0 || role === undefined) return refuse('notice.notFound');
  // A question is answered by an answer.
  if (before.ask === 'answer' && before.acknowledged_at === null) return refuse('notice.answerFirst');

  const changed = await context.changeCareFiles(role, {
    householdIds: places.map((place) => place.householdId),
    also: { notice: noticeId },
    decide: (file, _rules, occasion) =>
      decideAcknowledgeNotice(file, { noticeId, personId, onBehalf: null }, occasion),
  });
  if (!changed.ok) return refuse('notice.notFound');

  return allow({ acknowledgedAt: beijingText(before.acknowledged_at ?? context.now.toISOString()) });
};
