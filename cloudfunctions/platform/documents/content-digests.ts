import { createHash } from 'node:crypto';

/** Lower-case hex. SM3 is GB/T 32905-2016. */
export type ContentDigests = { readonly sha256: string; readonly sm3: string };

/** Both digests of the UTF-8 bytes of `text`. */
export function contentDigests(text: string): ContentDigests {
  const digest = (algorithm: string): string => createHash(algorithm).update(text, 'utf8').digest('hex');
  return { sha256: digest('sha256'), sm3: digest('sm3') };
}
