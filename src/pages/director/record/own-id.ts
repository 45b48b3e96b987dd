const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * An id that the phone gives to a visit, so that its records and files find each other even when they were written down
 * without a network: `va_` and twelve characters, as the wire has ids. Nothing is guarded by it.
 */
export function newActId(): string {
  const letters = Array.from({ length: 12 }, () =>
    LETTERS.charAt(Math.floor(Math.random() * LETTERS.length)),
  );
  return `va_${letters.join('')}`;
}
