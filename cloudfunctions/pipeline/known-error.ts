const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;

const constraintOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : null;

/** The same request was answered by another instance while this one worked on it. */
export const isAnsweredMeanwhile = (error: unknown): boolean =>
  codeOf(error) === '23505' && constraintOf(error) === 'request_pkey';

/** PostgreSQL chose this transaction to give way (deadlock, serialization); the same call may be tried again. */
export const mayTryAgain = (error: unknown): boolean => ['40P01', '40001'].includes(codeOf(error) ?? '');
