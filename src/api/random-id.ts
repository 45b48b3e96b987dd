const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * `<prefix>_` and twenty base32 characters. It only has to differ from the ids of the same person or phone: nothing is
 * guarded by it, so the phone's plain random numbers will do.
 */
export function randomId(prefix: string): string {
  const letters = Array.from({ length: 20 }, () =>
    LETTERS.charAt(Math.floor(Math.random() * LETTERS.length)),
  );
  return `${prefix}_${letters.join('')}`;
}

/** Names one action of a person. Made once per action and sent again with every retry of it. */
export function newRequestId(): string {
  return randomId('rq');
}
