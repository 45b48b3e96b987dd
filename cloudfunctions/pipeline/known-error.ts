const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;

const constraintOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : null;

/** Keys of what is there once, whoever wrote it: a second try finds it and answers with it. */
const ONCE = ['request_pkey', 'attachment_once', 'visit_once', 'voice_letter_once', 'talk_request_open'];

/** The same request was answered, or the same visit or file of a visit stored, by another instance while this one worked on it. */
export const isAnsweredMeanwhile = (error: unknown): boolean =>
  codeOf(error) === '23505' && ONCE.includes(constraintOf(error) ?? '');

/** PostgreSQL could not read a value: where the caller sent the mark of a page, no page has ever given such a mark. */
export const isForgedMark = (error: unknown, input: unknown): boolean =>
  (codeOf(error) ?? '').startsWith('22') && typeof input === 'object' && input !== null && 'after' in input;

/** PostgreSQL chose this transaction to give way (deadlock, serialization); the same call may be tried again. */
export const mayTryAgain = (error: unknown): boolean => ['40P01', '40001'].includes(codeOf(error) ?? '');
