import type { recordHelpResult } from '../../../contracts/help-plan';
import { allow, refuse } from '../../../domain/decision';
import { decideHelpResult } from '../../../domain/help-plan/decide-result';
import type { Handler } from '../../handler';
import { findHelpPlanPlace } from '../../stores/help-plans/find-help-plans';

/** `helpPlan.recordResult`: what came of one line. */
export const handleRecordHelpResult: Handler<typeof recordHelpResult> = async (input, context) => {
  const place = await findHelpPlanPlace(context.tx, input.lineId);
  if (place === null) return refuse('record.notFound', { fields: ['lineId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideHelpResult(file, input, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter(({ event }) => event === 'done').length });
};
