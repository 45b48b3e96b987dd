import { dayNumber } from './days';
import type { Child, Household } from './records';

/** Months or weeks between two records. */
export type Every = { readonly months: number } | { readonly weeks: number } | { readonly days: number };

type Plan = Readonly<Partial<Record<string, Every>>>;

/** Copied by hand from the five plans: what each prints, and nothing where it prints nothing. */
const PLANS: Readonly<Record<string, Plan>> = {
  putuo: { 'contact.director.every': { months: 1 }, 'visit.every': { months: 3 } },
  qidong: { 'visit.every': { months: 1 } },
  heze: {},
  shanghai: {
    'contact.director.every': { months: 1 },
    'contact.director.everyKey': { weeks: 2 },
    'visit.every': { months: 2 },
    'visit.everyKey': { months: 1 },
  },
  chongqing: { 'contact.director.every': { months: 1 }, 'visit.every': { months: 3 } },
};

/** The plans were all issued before this day, and no file of the county begins earlier. */
const ISSUED = dayNumber('2024-06-01');

const KEY_FACTS = ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'];
/** Putuo alone counts the assessed risk. */
const ASSESSED = 'assessed-medium-or-high';

export const holds = (
  { from, to }: { readonly from: number; readonly to: number | null },
  day: number,
): boolean => from <= day && (to === null || day <= to);

const isKey = (home: Household, child: Child, day: number): boolean =>
  child.facts.some(
    (entry) =>
      holds(entry, day) &&
      (KEY_FACTS.includes(entry.fact) || (home.pack === 'putuo' && entry.fact === ASSESSED)),
  );

type Value = { readonly every: Every; readonly from: number };

/** The county's last value that has begun, else the plan's. */
const valueOn = (home: Household, key: string, day: number): Value | null => {
  const own = home.overrides.filter((each) => each.key === key && each.from <= day).at(-1);
  if (own !== undefined) return { every: own.value as Every, from: own.from }; // written by this test's own county
  const printed = PLANS[home.pack]?.[key];
  return printed === undefined ? null : { every: printed, from: ISSUED };
};

/** What holds for this child on a day: a key child's own number, else everybody's. */
export const everyOn = (
  home: Household,
  child: Child,
  asked: { readonly key: string; readonly day: number },
): Value | null => {
  const { key, day } = asked;
  const own = isKey(home, child, day) ? valueOn(home, `${key}Key`, day) : null;
  return own ?? valueOn(home, key, day);
};

const ASKED = ['contact.director.every', 'contact.director.everyKey', 'visit.every', 'visit.everyKey'];

/** The numbers that a plan leaves open. Qidong's director visits monthly; how often he calls it does not say. */
export const silentKeys = (pack: string): readonly string[] =>
  ASKED.filter((key) => PLANS[pack]?.[key] === undefined);
