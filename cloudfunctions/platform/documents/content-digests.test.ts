import { expect, it } from '@jest/globals';
import { contentDigests } from './content-digests';

it('the digests are those of the standards’ own example', () => {
  expect(contentDigests('abc')).toEqual({
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    // GB/T 32905-2016, A.1.
    sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  });
});
