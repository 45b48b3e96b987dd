/** Numbers from 0 up to 1, the same for the same seed (mulberry32): a benchmark and a simulation can be run again. */
export type Seeded = {
  readonly next: () => number;
  /** A whole number from 0 to `below` - 1. */
  readonly upTo: (below: number) => number;
  readonly chance: (share: number) => boolean;
};

export const seeded = (seed: number): Seeded => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, upTo: (below) => Math.floor(next() * below), chance: (share) => next() < share };
};
