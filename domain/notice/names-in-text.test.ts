import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesInShort, namesInText } from './names-in-text';
import { problemWords } from './problem-words';

const NAMES = ['郑晓彤', '葛书豪', '李'];

describe('a child’s full name in a text that many families read', () => {
  test('is pointed out by its line', () => {
    expect(namesInText('明天下雨。\n请葛书豪的家长带伞。', NAMES)).toEqual([
      { line: 2, besideProblem: false },
    ]);
    expect(namesInText('明天下雨。', NAMES)).toEqual([]);
  });

  test('is not sent beside a problem in the same sentence', () => {
    expect(namesInText('郑晓彤在学校被欺负了。', NAMES)).toEqual([{ line: 1, besideProblem: true }]);
    expect(namesInText('郑晓彤得了奖。不要欺负同学。', NAMES)).toEqual([{ line: 1, besideProblem: false }]);
  });

  test('is not sent in a title that has a problem anywhere: a locked screen shows all of it', () => {
    for (const title of ['郑晓彤。别欺负同学', '郑晓彤\n被打'])
      expect(namesInShort(title, NAMES)).toEqual([{ line: 1, besideProblem: true }]);
    expect(namesInShort('郑晓彤。得了奖', NAMES)).toEqual([{ line: 1, besideProblem: false }]);
  });

  test('is found through spaces and dots, and a single character is no name', () => {
    expect(namesInText('郑 晓·彤 逃 学了', NAMES)).toEqual([{ line: 1, besideProblem: true }]);
    expect(namesInText('李子熟了', NAMES)).toEqual([]);
  });

  test('is found wherever it stands, with whatever problem', () => {
    const filler = fc.stringMatching(/^[安全出行注意]{0,20}$/);
    fc.assert(
      fc.property(
        fc.record({
          before: filler,
          word: fc.constantFrom(...problemWords),
          after: filler,
          lines: fc.nat(5),
        }),
        ({ before, word, after, lines }) => {
          const text = `${'好。\n'.repeat(lines)}${before}郑晓彤${after}${word}`;
          expect(namesInText(text, NAMES)).toEqual([{ line: lines + 1, besideProblem: true }]);
        },
      ),
    );
  });
});

test('no problem is listed twice', () => {
  expect(new Set(problemWords).size).toBe(problemWords.length);
});
