import type { showHelpPlan } from '../../../contracts/help-plan';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findChildNames } from '../../stores/households/find-child-names';
import { findHelpPlans } from '../../stores/help-plans/find-help-plans';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `helpPlan.show`: a child's plans for staff; leaves a trace. */
export const handleShowHelpPlan: Handler<typeof showHelpPlan> = async ({ childId }, context) => {
  const place = await findPlaceOfChildren(context.tx, [childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const names = await findChildNames(context.tx, [childId]);
  const plans = await findHelpPlans(context.tx, [place.householdId]);

  await context.trace(acting.value, { child: childId });
  return allow({
    child: { childId, name: names[childId] ?? '' },
    today: formatDay(context.today),
    plans: plans
      .filter((plan) => plan.childId === childId)
      .map(({ childId: _child, name: _name, villageCode: _village, lines, ...plan }) => ({
        ...plan,
        lines: [...lines],
      })),
  });
};
