import type { openFollowUp } from '../../../contracts/follow-up';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideFollowUp } from '../../../domain/follow-up/decide-follow-up';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `followUp.open`: what, steps, by when, who. */
export const handleOpenFollowUp: Handler<typeof openFollowUp> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const { childIds, topic, steps, who, from } = input;
  const asked = {
    ...{ childIds, topic, steps, who },
    what: input.what ?? null,
    dueOn: dayFrom(input.dueOn),
    from: { kind: from.kind, on: dayFrom(from.on), ref: from.ref ?? null },
  };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideFollowUp(file, asked, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
