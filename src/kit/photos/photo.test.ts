import { expect, test } from '@jest/globals';
import { photoOf } from './photo';

test.each([
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x10])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  [undefined, Buffer.from('GIF89a')],
  [undefined, Buffer.alloc(0)],
])('a photograph is %s by its first bytes', (media, bytes) => {
  expect(photoOf('/tmp/one', bytes.toString('base64'))?.media).toBe(media);
});
