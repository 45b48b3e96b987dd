import type { listPendingDown } from '../../../contracts/assessment';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPendingDown } from '../../stores/assessments/find-assessments';

/** `assessment.listPending`: what waits for this supervisor; one trace for the list. */
export const handleListPendingDown: Handler<typeof listPendingDown> = async (_input, context) => {
  const found = await findPendingDown(context.tx);
  const own = found.filter(({ villageCode }) =>
    context.actor.grants.some(({ role, region }) => role === 'supervisor' && villageCode.startsWith(region)),
  );
  await context.trace('supervisor', { pending: own.map(({ assessmentId }) => assessmentId) });
  return allow({
    pending: own.map(({ villageCode: _village, ...row }) => row),
    today: formatDay(context.today),
  });
};
