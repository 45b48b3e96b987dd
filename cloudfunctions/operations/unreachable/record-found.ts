import type { recordFound } from '../../../contracts/unreachable';
import { allow, refuse } from '../../../domain/decision';
import { decideFound } from '../../../domain/unreachable/decide-found';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `unreachable.found`: a record of the household, by its director. */
export const handleRecordFound: Handler<typeof recordFound> = async (input, context) => {
  const { householdId, personId, how, note = null } = input;
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) => decideFound(file, { personId, how, note }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
