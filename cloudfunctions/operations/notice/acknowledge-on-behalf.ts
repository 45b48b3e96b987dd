import type { acknowledgeOnBehalf } from '../../../contracts/notice';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import { decideToldInPerson } from '../../../domain/notice/decide-notice';
import type { Handler } from '../../handler';
import { findToldPlaces } from '../../stores/notices/find-told-places';

/**
 * `notice.acknowledgeOnBehalf` (代为确认): the director read it aloud, or several on one visit; who did it, how and why stay with
 * each receipt. All or none: a notice that somebody of them never got refuses the whole record.
 */
export const handleAcknowledgeOnBehalf: Handler<typeof acknowledgeOnBehalf> = async (input, context) => {
  const { noticeId, personId, how, reason, also = [] } = input;
  const told = [{ noticeId, personId }, ...also];
  const places = await findToldPlaces(context.tx, told);
  const strange = told.findIndex(
    (each) => !places.some((p) => p.noticeId === each.noticeId && p.personId === each.personId),
  );
  if (strange >= 0)
    return refuse('notice.notRecipient', {
      fields: [strange === 0 ? 'personId' : `also.${String(strange - 1)}`],
    });
  const acting = context.actFor(places);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [...new Set(places.map((place) => place.householdId))],
    also: { notices: [...new Set(told.map((each) => each.noticeId))] },
    decide: (file, _rules, occasion) => decideToldInPerson(file, { told, how, reason }, occasion),
  });
  if (!changed.ok) return changed;

  const known = places.find((place) => place.noticeId === noticeId && place.personId === personId);
  return allow({
    acknowledgedAt: beijingText(known?.acknowledgedAt ?? context.now.toISOString()),
    closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length,
  });
};
