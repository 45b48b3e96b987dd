import type { writeHelpPlan } from '../../../contracts/help-plan';
import { allow, refuse } from '../../../domain/decision';
import { decideHelpPlan } from '../../../domain/help-plan/decide-help-plan';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `helpPlan.write`: a plan, or its further version. */
export const handleWriteHelpPlan: Handler<typeof writeHelpPlan> = async (input, context) => {
  const place = await findPlaceOfChildren(context.tx, [input.childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideHelpPlan(file, input, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
