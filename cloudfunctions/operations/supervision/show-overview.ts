import type { showOverview } from '../../../contracts/supervision';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { lastDayOf, previousWeek, weekOf } from '../../../domain/calendar/iso-week';
import { allow, refuse } from '../../../domain/decision';
import { unsetVisits } from '../../../domain/duty/unset-visits';
import { placesOf } from '../../../domain/supervision/places-of';
import type { Handler } from '../../handler';
import { findVillagePolicies } from '../../stores/regions/find-village-policies';
import { findOverview } from '../../stores/supervision/find-overview';

/** `supervision.overview`: places and numbers, no person's data, in the order of the codes; one trace a call. */
export const handleShowOverview: Handler<typeof showOverview> = async ({ under }, context) => {
  const { tx, actor, today } = context;
  const asked = placesOf(actor, under);
  if (asked === null) return refuse('access.denied');
  const { role, within } = asked;
  const level = role === 'county' && under === undefined ? 'township' : 'village';
  const week = previousWeek(weekOf(today));
  const policies = await findVillagePolicies(tx, within);
  const places = await findOverview(tx, {
    level,
    within,
    week,
    today: formatDay(today),
    sunday: formatDay(lastDayOf(weekOf(today))),
    escalated: role === 'county' ? ['county'] : ['supervisor', 'county'],
    ...unsetVisits(policies, today),
  });
  await context.trace(role, { regions: within });
  return allow({ today: formatDay(today), week, level, places: [...places] });
};
