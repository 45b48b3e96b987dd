import { randomBytes, randomInt } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Random characters of the base32 alphabet, five bits each. */
export const randomText = (length: number): string =>
  Array.from(randomBytes(length), (byte) => BASE32.charAt(byte % 32)).join('');

/** A row id: two letters that tell the kind, and twelve random characters (60 bits). */
export const newId = (prefix: string): string => `${prefix}_${randomText(12)}`;

/** Random decimal digits, each as likely as the others. */
export const randomDigits = (length: number): string =>
  Array.from({ length }, () => String(randomInt(10))).join('');
