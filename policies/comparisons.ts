import * as z from 'zod/mini';

/** A non-empty list of these words. */
export const listOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.readonly(z.array(z.enum(words)).check(z.minLength(1)));

/** Whether every word of the floor is still there. */
export const includesAll = <T>(value: readonly T[], floor: readonly T[]): boolean =>
  floor.every((word) => value.includes(word));

/** Whether what the floor demands is still demanded. */
export const isTrueIf = (value: boolean, floor: boolean): boolean => value || !floor;

export const isAtLeast = (value: number, floor: number): boolean => value >= floor;

/** For days as `YYYY-MM-DD` or `MM-DD`: not later than the floor. */
export const isNotLater = (value: string, floor: string): boolean => value <= floor;
