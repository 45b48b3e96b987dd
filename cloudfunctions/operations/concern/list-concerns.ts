import type { listConcerns } from '../../../contracts/concern';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findConcerns } from '../../stores/concerns/find-concerns';

/** `concern.list`: one trace a call. */
export const handleListConcerns: Handler<typeof listConcerns> = async ({ closed = false }, context) => {
  const found = await findConcerns(context.tx, { closed });
  const [role = 'director'] = context.roles;
  await context.trace(role, { concerns: found.map(({ concernId }) => concernId) });
  return allow({
    today: formatDay(context.today),
    concerns: found.map((each) => ({ ...each, reportedAt: beijingText(each.reportedAt) })),
  });
};
