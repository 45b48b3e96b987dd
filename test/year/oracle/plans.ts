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

/** Putuo watches all single-parent families, Chongqing those of the country, and no others are written down there. */
const SINGLE_PARENT = ['putuo', 'chongqing'];

/** The facts of a child that its plan counts for the key group. */
export const keyFacts = (home: Household, child: Child): Child['facts'] =>
  child.facts.filter(
    ({ fact }) =>
      KEY_FACTS.includes(fact) ||
      (home.pack === 'putuo' && fact === ASSESSED) ||
      (SINGLE_PARENT.includes(home.pack) && fact === 'single-parent'),
  );

export type Value = { readonly every: Every; readonly from: number };

/** The county's last value that has begun, else the plan's. */
export const valueOn = (home: Household, key: string, day: number): Value | null => {
  const own = home.overrides.filter((each) => each.key === key && each.from <= day).at(-1);
  if (own !== undefined) return { every: own.value as Every, from: own.from }; // written by this test's own county
  const printed = PLANS[home.pack]?.[key];
  return printed === undefined ? null : { every: printed, from: ISSUED };
};

const ASKED = ['contact.director.every', 'contact.director.everyKey', 'visit.every', 'visit.everyKey'];

/** The numbers that a plan leaves open. Qidong's director visits monthly; how often he calls it does not say. */
export const silentKeys = (pack: string): readonly string[] =>
  ASKED.filter((key) => PLANS[pack]?.[key] === undefined);
