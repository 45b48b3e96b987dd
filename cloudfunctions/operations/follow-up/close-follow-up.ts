import type { closeFollowUp } from '../../../contracts/follow-up';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideCloseFollowUp } from '../../../domain/follow-up/decide-close-follow-up';
import type { Handler } from '../../handler';
import { findFollowUpPlace } from '../../stores/follow-ups/find-follow-up-place';

/** `followUp.close`: how it ended. */
export const handleCloseFollowUp: Handler<typeof closeFollowUp> = async (input, context) => {
  const place = await findFollowUpPlace(context.tx, input.followUpId);
  if (place === null) return refuse('record.notFound', { fields: ['followUpId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const closing = { ...input, on: dayFrom(input.on), note: input.note ?? null };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideCloseFollowUp(file, closing, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
