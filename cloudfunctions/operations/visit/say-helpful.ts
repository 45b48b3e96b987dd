import type { sayHelpful } from '../../../contracts/visit';
import { allow, refuse } from '../../../domain/decision';
import { decideHelpful } from '../../../domain/visit/decide-helpful';
import type { Handler } from '../../handler';
import { findVisitAskPlace } from '../../stores/visits/find-visit-ask-place';

/** `visit.sayHelpful`: once a visit and person. */
export const handleSayHelpful: Handler<typeof sayHelpful> = async (input, context) => {
  const place = await findVisitAskPlace(context.tx, input.askId);
  if (place === null) return refuse('record.notFound', { fields: ['askId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideHelpful(file, input, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
