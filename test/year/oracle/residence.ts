import type { Kind } from './kind';
import { isCovered } from './people';

const VILLAGE_DIGITS = 12;
const COUNTY_DIGITS = 6;

/** Qidong 1: who lives in one place and is registered in another; both offices have two weeks to agree who does what. */
export const dutySplit: Kind = (home, child, today) => {
  const { registered, splits } = child;
  if (registered === home.village || !isCovered(child, today)) return [];
  const last = splits.filter((each) => each.registered === registered).at(-1);
  return last?.confirmed === true ? [] : [{ period: registered, opens: child.opened, due: today + 14 }];
};

/** The other side has it too, where the register lies in a village of the same county. */
export const dutySplitRegistered: Kind = (home, child, today) => {
  const county = home.village.slice(0, COUNTY_DIGITS);
  const { registered } = child;
  return registered.length === VILLAGE_DIGITS && registered.startsWith(county)
    ? dutySplit(home, child, today)
    : [];
};
