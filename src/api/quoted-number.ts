/**
 * The number a person reads out on the telephone: the last eight characters of the `requestId`, which is how the log is
 * searched. `rq_…7k39q2ab` reads `7K39-Q2AB`.
 */
export function quotedNumber(requestId: string): string {
  const end = requestId.slice(-8).toUpperCase();
  return `${end.slice(0, 4)}-${end.slice(4)}`;
}
