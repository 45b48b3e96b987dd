/** Milliseconds of one piece of work, measured several times in turn with others: the middle one and the spread. */
export type Timed = { readonly middle: number; readonly least: number; readonly most: number };

/**
 * Measures several pieces of work in turn, `times` rounds after one that warms up, so that the machine's other work falls
 * on all of them alike; ratios are then taken round by round.
 */
export const inTurn = async <Name extends string>(
  times: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, readonly number[]>>> => {
  const names = Object.keys(works) as Name[]; // the record's own keys
  const runs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= times; round += 1) {
    for (const name of names) {
      const before = performance.now();
      await works[name]();
      if (round > 0) runs[name].push(performance.now() - before);
    }
  }
  return runs;
};

export const timed = (runs: readonly number[]): Timed => {
  const sorted = [...runs].sort((a, b) => a - b);
  return {
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
};

/** `4.1× (3.9–5.0)`: the middle of the rounds' ratios and how far they lie apart. */
export const ratioWords = (runs: readonly number[], of: readonly number[], scale = 1): string => {
  const { middle, least, most } = timed(runs.map((run, round) => (run * scale) / (of[round] ?? run)));
  const digits = middle >= 20 ? 0 : 2;
  return `${middle.toFixed(digits)}× (${least.toFixed(digits)}–${most.toFixed(digits)})`;
};

export const msWords = (runs: readonly number[]): string => {
  const { middle, least, most } = timed(runs);
  return `${middle.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;
};
