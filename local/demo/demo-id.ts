import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

const bytesOf = (key: string): readonly number[] => [...createHash('sha256').update(key, 'utf8').digest()];

/** The id of a demo row: its prefix and twelve characters that follow from its key, so that fixtures can rely on it. */
export const demoId = (prefix: string, key: string): string => {
  const characters = bytesOf(`${prefix}:${key}`)
    .slice(0, 12)
    .map((byte) => BASE32.charAt(byte % 32));
  return `${prefix}_${characters.join('')}`;
};

/** A whole number from 0 to `below` − 1 that follows from the key: variety without chance. */
export const pick = (key: string, below: number): number => {
  const [first = 0, second = 0] = bytesOf(`pick:${key}`);
  return (first * 256 + second) % below;
};
