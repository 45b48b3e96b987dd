import type { closeHelpPlan } from '../../../contracts/help-plan';
import { allow, refuse } from '../../../domain/decision';
import { decideHelpPlanEnd } from '../../../domain/help-plan/decide-result';
import type { Handler } from '../../handler';
import { findHelpPlanPlace } from '../../stores/help-plans/find-help-plans';

/** `helpPlan.close`: with what came of it as a whole. */
export const handleCloseHelpPlan: Handler<typeof closeHelpPlan> = async (input, context) => {
  const place = await findHelpPlanPlace(context.tx, input.planId);
  if (place === null) return refuse('record.notFound', { fields: ['planId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideHelpPlanEnd(file, input, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
