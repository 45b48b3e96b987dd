/**
 * The operating system's name for what went wrong (`EACCES`, `ENOSPC` …), or undefined for any other error. Looks
 * at the shape only: under jest such errors come from another realm and are no `instanceof Error`.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
