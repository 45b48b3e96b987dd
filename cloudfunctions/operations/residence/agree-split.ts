import type { agreeSplit } from '../../../contracts/residence';
import { sidesOfCase } from '../../../domain/access/sides-of-case';
import { allow, refuse } from '../../../domain/decision';
import { decideSplit } from '../../../domain/residence/decide-split';
import type { Handler } from '../../handler';
import { findCasePlace } from '../../stores/residence/find-case-place';

/** `residence.agree`: one side writes down who does what. */
export const handleAgreeSplit: Handler<typeof agreeSplit> = async (input, context) => {
  const { householdId, registeredCode, parts, office = null } = input;
  const place = await findCasePlace(context.tx, input);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const sides = sidesOfCase(context.actor, place);
  const own = sides[0] === 'residence' ? place.villageCode : registeredCode;
  const acting = context.actFor([{ householdId, villageCode: own }]);
  if (!acting.ok) return acting;
  if (sides.length === 0) return refuse('access.denied');

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) => decideSplit(file, { registeredCode, parts, office, sides }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
