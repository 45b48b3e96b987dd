import type { recordFollowUpStep } from '../../../contracts/follow-up';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideFollowUpStep } from '../../../domain/follow-up/decide-follow-up-step';
import type { Handler } from '../../handler';
import { findFollowUpPlace } from '../../stores/follow-ups/find-follow-up-place';

/** `followUp.recordStep`: a step with its real day. */
export const handleRecordFollowUpStep: Handler<typeof recordFollowUpStep> = async (input, context) => {
  const place = await findFollowUpPlace(context.tx, input.followUpId);
  if (place === null) return refuse('record.notFound', { fields: ['followUpId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const taken = { ...input, on: dayFrom(input.on), note: input.note ?? null };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideFollowUpStep(file, taken, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ left: [...answer.left] });
};
