/** What became of a recording between a family's phones; only `sent` has a file. */
export const letterStates = ['begun', 'sent', 'removed', 'expired', 'lost'] as const;
export type LetterState = (typeof letterStates)[number];

/** A recording is at most this long, in seconds: WeChat's recorder stops by itself then. */
export const LONGEST_LETTER_SECONDS = 60;
