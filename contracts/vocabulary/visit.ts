/** Versions of the visit form's words, newest last; a record keeps the one it was answered in. */
export const visitForms = ['2026-11'] as const;
export type VisitForm = (typeof visitForms)[number];

/**
 * What a visit looks at, one block each: how the child lives, learns, is well in body and in mind (Putuo 2, Qidong 13,
 * Heze 2), safety at home and near water (四个一: Qidong 10, Chongqing 14), how the caregiver is doing (Qidong 6), and
 * what the school says (Heze 6).
 */
export const visitBlocks = [
  'living',
  'study',
  'health',
  'mind',
  'home-safety',
  'water-safety',
  'caregiver',
  'school',
] as const;
export type VisitBlock = (typeof visitBlocks)[number];

/** As it should be; something changed that needs nobody; somebody has to do something. */
export const blockStates = ['ok', 'changed', 'needs-help'] as const;
export type BlockState = (typeof blockStates)[number];

/**
 * What can be ticked in a block; a mark belongs to one block only. Heze's four factors (菏民〔2024〕6号 item 2) are
 * `money` 经济困难, `family-change` 家庭变故, `pressure` 学业压力 and `wronged` 权益受侵; the 四个一 that a place near
 * water lacks are `no-sign`, `no-ring`, `no-rope` and `no-pole`.
 */
export const blockMarks = {
  living: ['money', 'family-change', 'alone'],
  study: ['pressure', 'absent', 'behind'],
  health: ['ill', 'injured', 'medicine'],
  mind: ['low', 'behaviour', 'online', 'wronged'],
  'home-safety': ['fire', 'electricity', 'road', 'dangerous-things'],
  'water-safety': ['no-sign', 'no-ring', 'no-rope', 'no-pole', 'unfenced'],
  caregiver: ['caregiver-ill', 'tired', 'cannot-manage'],
  school: ['school-concern', 'school-conflict'],
} as const satisfies Readonly<Record<VisitBlock, readonly string[]>>;
export type BlockMark = (typeof blockMarks)[VisitBlock][number];

/** One answer to 「这次走访对您有帮助吗」; not saying is an answer. */
export const helpfulAnswers = ['yes', 'a-little', 'no', 'not-saying'] as const;
export type HelpfulAnswer = (typeof helpfulAnswers)[number];
