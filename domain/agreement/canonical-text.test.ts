import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from './canonical-text';

test('the order in which fields came makes no difference, at any depth', () => {
  expect(canonicalText({ b: { d: 1, c: [{ f: 2, e: 3 }] }, a: null })).toBe(
    '{"a":null,"b":{"c":[{"e":3,"f":2}],"d":1}}',
  );
  expect(canonicalText({ a: 1, b: 2 })).toBe(canonicalText({ b: 2, a: 1 }));
});

test('a field left out and a field that is undefined are the same', () => {
  expect(canonicalText({ a: 1, b: undefined })).toBe(canonicalText({ a: 1 }));
});

test('the order of a list does make a difference', () => {
  expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
});

test('text is kept as it is, with its quotes and lines', () => {
  expect(canonicalText({ words: '她说："好"\n' })).toBe('{"words":"她说：\\"好\\"\\n"}');
});

test('the text is JSON of the same content, and unlike contents have unlike texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalText(value))).toEqual(plain);
      expect(canonicalText(plain)).toBe(canonicalText(value));
    }),
  );
});
