import { randomBytes, randomInt } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

const POOL = 4096;
let [pool, used] = [Buffer.alloc(0), 0];

/** So many fresh bytes; asking the system for each id by itself is most of what an id costs. */
const takeBytes = (length: number): Buffer => {
  if (length > POOL) return randomBytes(length);
  if (used + length > pool.length) [pool, used] = [randomBytes(POOL), 0];
  used += length;
  return pool.subarray(used - length, used);
};

/** Random characters of the base32 alphabet, five bits each. */
export const randomText = (length: number): string => {
  let text = '';
  for (const byte of takeBytes(length)) text += BASE32.charAt(byte % 32);
  return text;
};

/** A row id: two letters that tell the kind, and twelve random characters (60 bits). */
export const newId = (prefix: string): string => `${prefix}_${randomText(12)}`;

/** Random decimal digits, each as likely as the others. */
export const randomDigits = (length: number): string =>
  Array.from({ length }, () => String(randomInt(10))).join('');
