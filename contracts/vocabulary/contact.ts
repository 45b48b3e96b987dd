/** The week's two lines of contact (未成年人保护法第二十三条): with the child, with the caregiver. */
export const contactLines = ['child', 'caregiver'] as const;
export type ContactLine = (typeof contactLines)[number];

/** Whose word fulfilled a line: a guardian's own record, the caregiver's 打过了, the director's record. */
export const contactSources = ['guardian', 'caregiver', 'director'] as const;
export type ContactSource = (typeof contactSources)[number];

export const contactModes = ['video', 'phone', 'voice', 'text', 'in-person'] as const;
export type ContactMode = (typeof contactModes)[number];
