/** The step of a notice's ring that no text message follows, and for which no evening's digest is sent. */
export const PUSH_ONLY = 'push-only';
