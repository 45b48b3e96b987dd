import type { addKeyFact } from '../../../contracts/key-fact';
import { allow, refuse } from '../../../domain/decision';
import { decideKeyFact } from '../../../domain/key-fact/decide-key-fact';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `keyFact.add`: from a day on, with what shows it. */
export const handleAddKeyFact: Handler<typeof addKeyFact> = async (input, context) => {
  const place = await findPlaceOfChildren(context.tx, [input.childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, rules, occasion) => decideKeyFact(file, { named: input, rules }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
