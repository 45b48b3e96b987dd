import { addDays, type CalendarDay } from '../calendar/calendar-day';
import { type CareFile, type Child, type Guardian, holdsOn } from './care-file';

/** Whether this guardian works away at some time between two days. */
export const isAwayBetween = (guardian: Guardian, from: CalendarDay, to: CalendarDay): boolean =>
  guardian.from <= to &&
  (guardian.to === null || guardian.to >= from) &&
  guardian.awayFrom !== null &&
  guardian.awayFrom <= to &&
  (guardian.awayTo === null || guardian.awayTo >= from);

/**
 * Whether this guardian is apart from the child on some day between two days: registered as working away and not at home
 * just then. A stay at home ends the weekly contact for its days; the agreement and the registration stay as they are.
 */
export const isApartBetween = (guardian: Guardian, from: CalendarDay, to: CalendarDay): boolean => {
  const stays = guardian.homeStays.filter(({ withdrawn }) => !withdrawn);
  let day = from;
  while (day <= to) {
    const home = stays.find((stay) => holdsOn(stay, day));
    if (home === undefined && isAwayBetween(guardian, day, day)) return true;
    if (home?.to === null) return false;
    day = addDays(home?.to ?? day, 1);
  }
  return false;
};

/** Guardians of the household who are away on a day. */
export const guardiansAway = (file: CareFile, day: CalendarDay): readonly Guardian[] =>
  file.guardians.filter((guardian) => isAwayBetween(guardian, day, day));

/** 留守: the dated category that agreement and weekly contact are tied to (design D15). */
export const isLeftBehind = (child: Child, day: CalendarDay): boolean =>
  child.categories.some((entry) => entry.category === 'left-behind' && holdsOn(entry, day));

/** On file in any category: visits, calls and notices are owed. */
export const isCovered = (child: Child, day: CalendarDay): boolean =>
  child.categories.some((entry) => holdsOn(entry, day));
