const FIRST_MS = 5 * 60_000;
const LONGEST_MS = 6 * 60 * 60_000;

/** When to look again after this many looks in vain: five minutes, doubled up to six hours. A message brings it forward. */
export const pauseAfter = (tries: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(FIRST_MS * 2 ** Math.min(Math.max(tries, 1) - 1, 20), LONGEST_MS));
