import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { countySeasons, deriveSeasonTasks, missingCalendars } from './derive-season-tasks';
import { seasonWindows } from './season';
import type { SeasonCounty } from './season-county';

/** What the county was given before and still stands open. */
export type OpenCountyTasks = {
  readonly open: readonly string[];
  readonly asked: readonly string[];
};

/**
 * The next day on which the calendar owes this county something, or an open proposal is over: today while anything is left
 * to do. Null never: a year always has a flood season to come.
 */
export const nextSeasonDay = (
  county: SeasonCounty,
  { open, asked }: OpenCountyTasks,
  today: CalendarDay,
): CalendarDay => {
  const due = new Set(countySeasons(county, today).map(({ season }) => season));
  const unasked = missingCalendars(county.known, today).filter((period) => !asked.includes(period));
  if (unasked.length > 0 || open.some((season) => !due.has(season))) return today;
  if (deriveSeasonTasks(county, today).length > 0) return today;
  // A topic that rests is looked at again tomorrow.
  if ([...due].some((season) => !county.proposed.some((before) => before.season === season)))
    return addDays(today, 1);
  const turns = county.townships
    .flatMap(({ pack, overrides }) => seasonWindows(rulesFor(pack, overrides), county.known, today))
    .flatMap(({ opensOn, untilOn }) => [opensOn, addDays(untilOn, 1)]);
  const year = Number(formatDay(today).slice(0, 4));
  const asks = [`${String(year)}-12-01`, `${String(year + 1)}-01-01`].map(dayFrom);
  return [...turns, ...asks].filter((day) => day > today).reduce((a, b) => (a < b ? a : b));
};
