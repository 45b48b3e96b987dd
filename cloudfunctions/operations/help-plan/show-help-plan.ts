import type { showHelpPlan } from '../../../contracts/help-plan';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findHelpPlans } from '../../stores/help-plans/find-help-plans';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `helpPlan.show`: a child's plans for staff; leaves a trace. */
export const handleShowHelpPlan: Handler<typeof showHelpPlan> = async ({ childId }, context) => {
  const place = await findPlaceOfChildren(context.tx, [childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const wanted = { householdIds: [place.householdId], today: formatDay(context.today) };
  const [file] = await loadCareFiles(context.tx, wanted);
  const child = file?.children.find(({ id }) => id === childId);
  if (child === undefined) return refuse('record.notFound', { fields: ['childId'] });
  const plans = await findHelpPlans(context.tx, [place.householdId]);

  await context.trace(acting.value, { child: childId });
  return allow({
    child: { childId, name: child.name },
    today: formatDay(context.today),
    plans: plans
      .filter((plan) => plan.childId === childId)
      .map(({ childId: _child, name: _name, villageCode: _village, lines, ...plan }) => ({
        ...plan,
        lines: [...lines],
      })),
  });
};
