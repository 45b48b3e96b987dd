import type { acknowledgeOnBehalf } from '../../../contracts/notice';
import { allow, refuse } from '../../../domain/decision';
import { decideAcknowledgeNotice } from '../../../domain/notice/decide-notice';
import type { Handler } from '../../handler';
import { findNoticePlaces } from '../../stores/notices/find-notice-places';
import { beijingText } from '../../../domain/calendar/beijing-time';

/** `notice.acknowledgeOnBehalf` (代为确认): the director read it aloud; who did it, how and why stay with the receipt. */
export const handleAcknowledgeOnBehalf: Handler<typeof acknowledgeOnBehalf> = async (input, context) => {
  const { noticeId, personId, how, reason } = input;
  const places = await findNoticePlaces(context.tx, { noticeId, personId });
  if (places.length === 0) return refuse('notice.notRecipient', { fields: ['personId'] });
  const acting = context.actFor(places);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: places.map((place) => place.householdId),
    also: { notice: noticeId },
    decide: (file, _rules, occasion) =>
      decideAcknowledgeNotice(file, { noticeId, personId, onBehalf: { how, reason } }, occasion),
  });
  if (!changed.ok) return changed;

  return allow({
    acknowledgedAt: beijingText(places[0]?.acknowledgedAt ?? context.now.toISOString()),
    closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length,
  });
};
