import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposeBrief } from './propose-brief';

test('the sentence for elders ends where a sentence of the text ends', () => {
  expect(proposeBrief('明天下午三点放学。请到校门口接孩子。')).toBe('明天下午三点放学。请到校门口接孩子。');
  expect(proposeBrief(`先看好孩子。${'很长'.repeat(40)}。`)).toBe('先看好孩子。');
});

test('a text without an end is cut at sixty characters, never longer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (body) => {
      const brief = proposeBrief(body);
      expect(Array.from(brief).length).toBeLessThanOrEqual(60);
      expect(body.trim().startsWith(brief)).toBe(true);
    }),
  );
});
