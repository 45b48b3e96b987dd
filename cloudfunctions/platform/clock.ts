/** The only place where functions read time. The local cloud replaces `Date` before it loads the bundle. */
export const readClock = (): Date => new Date();

/** Milliseconds of real time since the call, for a time limit: the product's clock may stand still. */
export const startStopwatch = (): (() => number) => {
  const started = performance.now();
  return () => performance.now() - started;
};
