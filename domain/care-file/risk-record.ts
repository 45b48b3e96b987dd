import type { CareRecord } from './records';

const kinds = [
  'assessment',
  'assessment-decided',
  'key-fact',
  'key-fact-ended',
  'help-plan',
  'help-plan-result',
  'help-plan-closed',
] as const;

/** What is known of a child's risk, and what is done about it: no message and no agreement hears of it. */
export type RiskRecord = Extract<CareRecord, { readonly kind: (typeof kinds)[number] }>;

export const isRiskRecord = (record: CareRecord): record is RiskRecord =>
  kinds.some((kind) => kind === record.kind);
