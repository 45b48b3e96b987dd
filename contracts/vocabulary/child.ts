/** Dated categories of a child on file: 留守 / 困境. */
export const childCategories = ['left-behind', 'in-difficulty'] as const;
export type ChildCategory = (typeof childCategories)[number];

/** Facts that can put a child into a plan's key group (重点对象); which of them count is the pack's to say. */
export const keyFacts = [
  'parent-severe-disability',
  'child-disability',
  'child-abnormal-mind-or-behaviour',
  'assessed-medium-or-high',
] as const;
export type KeyFact = (typeof keyFacts)[number];

/** What some plans watch beside the key group (单亲家庭); a fact of its own, never part of an assessment. */
export const watchFacts = ['single-parent'] as const;

/** Every dated fact about a child that a plan may count. */
export const childFacts = [...keyFacts, ...watchFacts] as const;
export type ChildFact = (typeof childFacts)[number];
