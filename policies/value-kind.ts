/**
 * Who stands behind a value: a law or national rule, the region's plan, the county with a document of its own, or
 * nobody but this product. Staff always see which, so that a default is never taken for a rule.
 */
export const valueKinds = ['law', 'plan', 'county', 'productDefault'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** What staff read beside a value. */
export const VALUE_KIND_LABELS: Readonly<Record<ValueKind, string>> = {
  law: '法律规定',
  plan: '本地方案',
  county: '本县（区）设定',
  productDefault: '产品默认，非规定',
};

/** What staff read in place of a value the plan doesn't state. */
export const NOT_STATED_LABEL = '方案未规定';

/** What staff read beside a plan's value after the plan's last phase: it holds until it is replaced. */
export const PLAN_ENDED_LABEL = '方案期已满，沿用';
