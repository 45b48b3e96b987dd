import type { readHelpPlans } from '../../../contracts/help-plan';
import { addDays, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHelpPlans } from '../../stores/help-plans/find-help-plans';
import { findDirectorName } from '../../stores/people/find-director-name';

/** How long a family still reads a plan that is finished: a year. */
const READ_DAYS = 366;

/** `helpPlan.read`: a family's own plans; nothing in them but the words written for it. */
export const handleReadHelpPlans: Handler<typeof readHelpPlans> = async (_input, context) => {
  const { tx, actor, today } = context;
  const own = [...new Set([...actor.guardianOf, ...actor.caregiverOf])];
  const found = await findHelpPlans(tx, own);
  const since = addDays(today, -READ_DAYS);
  const shown = found.filter(({ closing }) => closing === null || dayFrom(closing.on) >= since);
  const villages = [...new Set(shown.map(({ villageCode }) => villageCode))];
  const directors = new Map<string, string | null>();
  for (const village of villages)
    directors.set(village, await findDirectorName(tx, village, formatDay(today)));
  return allow({
    today: formatDay(today),
    plans: shown.map(({ childId: _child, villageCode, lines, ...plan }) => ({
      ...plan,
      lines: [...lines],
      director: directors.get(villageCode) ?? null,
    })),
  });
};
