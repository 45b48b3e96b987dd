/** How long after a page has come into sight the tap before it can still ask for it, in ms. */
const ECHO_MS = 500;

/** How long a step is waited for before a tap takes it once more, in ms: a part of the app may come over a slow network. */
const PATIENCE_MS = 10_000;

/** The pages in sight and the time, as the app has them. */
export type Sight = {
  /** What tells the page on top from any other. */
  readonly onTop: () => unknown;
  /** In ms. */
  readonly now: () => number;
};

/** Runs `open` unless it is the echo of the same step. */
export type Step = (where: string, open: () => Promise<unknown>) => void;

type Last = {
  readonly where: string;
  readonly begun: number;
  came?: { readonly page: unknown; readonly at: number };
};

/**
 * Two taps on one button join in one call, and both go on when its answer comes: without this, both would open the page that
 * follows, or go back once too often. A step is an echo while the same one is under way, and for a moment while the page
 * that it led to is in sight; one that failed has no echo.
 */
export function createOnceAtATime({ onTop, now }: Sight): Step {
  let last: Last | undefined;

  const isEcho = (where: string): boolean => {
    if (last?.where !== where) return false;
    const { begun, came } = last;
    if (came === undefined) return now() - begun < PATIENCE_MS;
    return came.page === onTop() && now() - came.at < ECHO_MS;
  };

  return (where, open) => {
    if (isEcho(where)) return;
    const step: Last = { where, begun: now() };
    last = step;
    void open().then(
      () => {
        step.came = { page: onTop(), at: now() };
      },
      () => {
        if (last === step) last = undefined;
      },
    );
  };
}
