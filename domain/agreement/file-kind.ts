import type { AttachmentMedia } from '../../contracts/attachment';

const signatures: readonly (readonly [AttachmentMedia, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // With its tags before it, or beginning with the sound itself.
  ['audio/mpeg', [0x49, 0x44, 0x33]],
  ['audio/mpeg', [0xff, 0xfb]],
  ['audio/mpeg', [0xff, 0xf3]],
  ['audio/mpeg', [0xff, 0xf2]],
];

/** What a file is by its first bytes, whatever it is called; null for anything else. */
export const fileKindOf = (bytes: Uint8Array): AttachmentMedia | null =>
  signatures.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
