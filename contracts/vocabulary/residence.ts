/** Where a child lives, and where its household register lies; each has a village, a director and an office. */
export const residenceSides = ['residence', 'registration'] as const;
export type ResidenceSide = (typeof residenceSides)[number];

/** What the two sides share out: 走访、联系、协议、报告、证明和补助 (Qidong, item 1: 双方明确工作职责). */
export const splitDuties = ['visit', 'contact', 'agreement', 'report', 'aid'] as const;
export type SplitDuty = (typeof splitDuties)[number];
