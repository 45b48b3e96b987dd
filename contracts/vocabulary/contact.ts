/** The week's two lines of contact (未成年人保护法第二十三条): with the child, with the caregiver. */
export const contactLines = ['child', 'caregiver'] as const;
export type ContactLine = (typeof contactLines)[number];

/** Whose word fulfilled a line: a guardian's own record, the caregiver's 打过了, the director's record. */
export const contactSources = ['guardian', 'caregiver', 'director'] as const;
export type ContactSource = (typeof contactSources)[number];

export const contactModes = ['video', 'phone', 'voice', 'text', 'in-person'] as const;
export type ContactMode = (typeof contactModes)[number];

/** The three things that the law wants a parent to know of a child (未成年人保护法第二十三条: 生活、学习、心理). */
export const contactTopics = ['life', 'study', 'mind'] as const;
export type ContactTopic = (typeof contactTopics)[number];

/** Why a guardian cannot be reached for a time; `no-answer` is what a director finds out by trying. */
export const unreachableReasons = [
  'in-custody',
  'at-sea',
  'no-signal',
  'hospital',
  'no-answer',
  'other',
] as const;
export type UnreachableReason = (typeof unreachableReasons)[number];

/** How far a household's silence has come: who is asked next. */
export const contactRungs = ['parent', 'caregiver', 'director', 'supervisor', 'county'] as const;
export type ContactRung = (typeof contactRungs)[number];
