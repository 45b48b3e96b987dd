import { setTimeout as pause } from 'node:timers/promises';

/** Starts all of them in the same moment, or a few milliseconds apart by the round, so that no order is favoured. */
export const atOnce = <Answers extends readonly unknown[]>(
  round: number,
  ...calls: { readonly [Index in keyof Answers]: () => Promise<Answers[Index]> }
): Promise<Answers> => {
  const started = calls.map(async (call, index) => {
    const wait = (round * 7 + index * 5 * (round % 3)) % 9;
    if (wait > 0) await pause(wait);
    return call();
  });
  return Promise.all(started) as unknown as Promise<Answers>; // one answer a call, in the calls' order
};

/** 0 … n − 1. */
export const rounds = (n: number): readonly number[] => Array.from({ length: n }, (_, round) => round);
