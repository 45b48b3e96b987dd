import { describe, expect, test } from '@jest/globals';
import { lengthOf, piecesOf } from './piece';

const piece = (step: string, seconds = 5) => ({ step, key: step, url: `https://x/${step}`, seconds });

describe('what can be listened to', () => {
  test('is the pieces asked for, in their order', () => {
    const all = [piece('body'), piece('brief'), piece('pad')];
    expect(piecesOf(all, ['brief', 'body']).map(({ step }) => step)).toEqual(['brief', 'body']);
  });

  test('is nothing when a piece is not recorded yet: half a text misleads', () => {
    expect(piecesOf([piece('brief')], ['brief', 'body'])).toEqual([]);
    expect(piecesOf([], ['brief'])).toEqual([]);
  });

  test.each([
    [[9], '9 秒'],
    [[20, 40], '1 分钟'],
    [[50, 30], '1 分 20 秒'],
  ])('of %j seconds takes %s', (seconds, said) => {
    expect(lengthOf(seconds.map((each) => piece('x', each)))).toBe(said);
  });
});
