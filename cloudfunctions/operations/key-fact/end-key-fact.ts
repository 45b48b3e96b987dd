import type { endKeyFact } from '../../../contracts/key-fact';
import { allow, refuse } from '../../../domain/decision';
import { decideKeyFactEnd } from '../../../domain/key-fact/decide-key-fact';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `keyFact.end`: its last day, with what shows it; the row stays. */
export const handleEndKeyFact: Handler<typeof endKeyFact> = async (input, context) => {
  const place = await findPlaceOfChildren(context.tx, [input.childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, rules, occasion) => decideKeyFactEnd(file, { named: input, rules }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
