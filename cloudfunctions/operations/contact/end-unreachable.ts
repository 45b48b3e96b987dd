import type { endUnreachable } from '../../../contracts/contact-reach';
import { decideReachable } from '../../../domain/contact/decide-reach';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `contact.endUnreachable`: reachable again, said by the guardian or by a director. */
export const handleEndUnreachable: Handler<typeof endUnreachable> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const own = acting.value === 'guardian';

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideReachable(file, { unreachableId: input.unreachableId, own }, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
