import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillingOf, isSayable, splitText } from './split-text';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('。', '，', '；', '\n', ' ', '！', '孩', '子', '𠮷', 'a', '7', '.'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 900 },
  )
  .map((letters) => letters.join(''));

describe('a text in parts for the service', () => {
  test('joined is the text again, and every part fits one call', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = splitText(text);
        expect(parts.join('')).toBe(text);
        expect(parts.filter((part) => part === '' || fillingOf(part) > 1)).toEqual([]);
      }),
    );
  });

  test('is cut behind the last sentence that fits', () => {
    const first = `${'水'.repeat(90)}。`;
    const second = `${'火'.repeat(90)}。`;
    expect(splitText(first + second)).toEqual([first, second]);
  });

  test('is cut behind a comma where the sentence is too long, and anywhere where there is none', () => {
    const first = `${'水'.repeat(90)}，`;
    expect(splitText(`${first}${'火'.repeat(90)}`)).toEqual([first, '火'.repeat(90)]);
    expect(splitText('水'.repeat(301)).map((part) => part.length)).toEqual([150, 150, 1]);
  });

  test('of 150 characters or of 500 letters is one part, and never cuts a rare character in two', () => {
    expect(splitText('水'.repeat(150))).toHaveLength(1);
    expect(splitText('a'.repeat(500))).toHaveLength(1);
    expect(splitText('𠮷'.repeat(151))).toEqual(['𠮷'.repeat(150), '𠮷']);
  });

  test('of marks alone is nothing to be said', () => {
    expect([isSayable('。\n'), isSayable('好。')]).toEqual([false, true]);
  });
});
