import type { confirmSplit } from '../../../contracts/residence';
import { sidesOfCase } from '../../../domain/access/sides-of-case';
import { allow, refuse } from '../../../domain/decision';
import { decideSplitConfirmation } from '../../../domain/residence/decide-split';
import type { Handler } from '../../handler';
import { findCasePlace } from '../../stores/residence/find-case-place';

/** `residence.confirm`: the other side stands behind it; from then on it holds. */
export const handleConfirmSplit: Handler<typeof confirmSplit> = async (input, context) => {
  const { householdId, registeredCode, splitId } = input;
  const place = await findCasePlace(context.tx, input);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const sides = sidesOfCase(context.actor, place);
  const own = sides[0] === 'residence' ? place.villageCode : registeredCode;
  const acting = context.actFor([{ householdId, villageCode: own }]);
  if (!acting.ok) return acting;
  if (sides.length === 0) return refuse('access.denied');

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) =>
      decideSplitConfirmation(file, { registeredCode, splitId, sides }, occasion),
  });
  if (!changed.ok) return changed;
  const closedTasks = changed.value.tasks.filter((task) => task.event === 'done').length;
  return allow({ splitId, closedTasks });
};
