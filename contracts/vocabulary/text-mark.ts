/** Whose words a text is: a notice, a teacher's or director's sentence for a child's family, a report of harm. */
export const markKinds = ['notice', 'word', 'concern'] as const;
export type MarkKind = (typeof markKinds)[number];

/** How far the check is with a text: not asked yet, nothing found, something to look at, never to be answered. */
export const markStates = ['wanted', 'clear', 'marked', 'failed'] as const;

/** What the check took it for. The service has more words than these; what we don't know is `other`. */
export const markLabels = ['abuse', 'porn', 'illegal', 'ad', 'other'] as const;
export type MarkLabel = (typeof markLabels)[number];

/** What the superior says of a marked text: it is fine, or its writer is asked to mend it. */
export const markOutcomes = ['fine', 'mend'] as const;
export type MarkOutcome = (typeof markOutcomes)[number];
