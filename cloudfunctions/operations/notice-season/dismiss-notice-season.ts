import type { dismissNoticeSeason } from '../../../contracts/notice-season';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { officesOf } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { lockStep } from '../../stores/jobs/lock-step';
import { closeCountyTasks } from '../../stores/tasks/close-county-tasks';

/** `noticeSeason.dismiss`: not this time, with a reason that stays with the task. */
export const handleDismissNoticeSeason: Handler<typeof dismissNoticeSeason> = async (input, context) => {
  const { tx, actor, now, today } = context;
  const { county, season, reason } = input;
  if (!officesOf(actor).includes(county)) return refuse('access.denied');
  await lockStep(tx, 'notice-season');
  const closedTasks = await closeCountyTasks(tx, {
    kind: 'notice-season',
    county,
    periods: [season],
    state: 'cancelled',
    by: actor.id,
    reason,
    today: formatDay(today),
    now,
  });
  return closedTasks === 0 ? refuse('notice.seasonOver', { fields: ['season'] }) : allow({ closedTasks });
};
