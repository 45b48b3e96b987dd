import { holds } from './plans';
import type { Child, Household } from './records';

export const isCovered = (child: Child, day: number): boolean =>
  child.categories.some((each) => holds(each, day));

export const isLeftBehind = (child: Child, day: number): boolean =>
  child.categories.some((each) => each.leftBehind && holds(each, day));

/** The days on which guardians who are away today went. */
export const leavings = (home: Household, day: number): readonly number[] =>
  home.guardians.flatMap(({ from, to, awayFrom, awayTo }) =>
    holds({ from, to }, day) && awayFrom !== null && holds({ from: awayFrom, to: awayTo }, day)
      ? [awayFrom]
      : [],
  );

/** Whether somebody is really apart from the child: away, and not at home for a stay just then. */
export const isApart = (home: Household, day: number): boolean =>
  home.guardians
    .filter(({ stays }) => !stays.some((stay) => holds(stay, day)))
    .some((guardian) => leavings({ ...home, guardians: [guardian] }, day).length > 0);
