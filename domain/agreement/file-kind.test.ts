import { expect, test } from '@jest/globals';
import { fileKindOf } from './file-kind';

test.each([
  ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]],
  ['application/pdf', [...Buffer.from('%PDF-1.7')]],
  [null, [...Buffer.from('<svg onload=')]],
  [null, [0x89, 0x50, 0x4e]],
  [null, []],
] as const)('a file is %s by its first bytes', (kind, bytes) => {
  expect(fileKindOf(Uint8Array.from(bytes))).toBe(kind);
});
