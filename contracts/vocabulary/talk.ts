/** A wish to talk with somebody of the township; `followed`: they talked, and what was agreed is theirs. */
export const talkStates = ['asked', 'accepted', 'followed', 'closed', 'withdrawn'] as const;
export type TalkState = (typeof talkStates)[number];

/** Whom a county names for a talk, beside the numbers that hold everywhere. */
export const supportKinds = ['township', 'hospital', 'other'] as const;
export type SupportKind = (typeof supportKinds)[number];
