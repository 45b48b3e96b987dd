/** Runs what it is given one after the other, in the order of asking; a failure is its caller's alone. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue of its own. */
export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
