import type { CalendarDay } from '../calendar/calendar-day';
import { type CareFile, type Child, type Guardian, holdsOn } from './care-file';

/** Whether this guardian works away at some time between two days. */
export const isAwayBetween = (guardian: Guardian, from: CalendarDay, to: CalendarDay): boolean =>
  guardian.from <= to &&
  (guardian.to === null || guardian.to >= from) &&
  guardian.awayFrom !== null &&
  guardian.awayFrom <= to &&
  (guardian.awayTo === null || guardian.awayTo >= from);

/** Guardians of the household who are away on a day. */
export const guardiansAway = (file: CareFile, day: CalendarDay): readonly Guardian[] =>
  file.guardians.filter((guardian) => isAwayBetween(guardian, day, day));

/** 留守: the dated category that agreement and weekly contact are tied to (design D15). */
export const isLeftBehind = (child: Child, day: CalendarDay): boolean =>
  child.categories.some((entry) => entry.category === 'left-behind' && holdsOn(entry, day));

/** On file in any category: visits, calls and notices are owed. */
export const isCovered = (child: Child, day: CalendarDay): boolean =>
  child.categories.some((entry) => holdsOn(entry, day));
