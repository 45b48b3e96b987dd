import { createHash } from 'node:crypto';

/** SM3 (GB/T 32905) of UTF-8 text, lower-case hex. */
export const sm3 = (text: string): string => createHash('sm3').update(text, 'utf8').digest('hex');

/** SHA-256 of UTF-8 text, lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of a file, lower-case hex. */
export const sha256OfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
