import { describe, expect, it } from '@jest/globals';
import { answeredBy, answerWord, markOf } from './notice-answer';

const answers = ['喊大人', '下水去拉'];
const words = {
  right: (why: string) => `对了。${why}`,
  wrong: (answer: string, why: string) => `应该是「${answer}」。${why}`,
};
const answered = { first: 1, last: 1, right: 0, why: '先喊大人。' };

describe('the word after an answer', () => {
  it('is none before it, kind after a wrong one, and glad after the right one', () => {
    expect(answerWord(answers, null, words)).toBeNull();
    expect(answerWord(answers, answered, words)).toEqual({
      right: false,
      text: '应该是「喊大人」。先喊大人。',
    });
    expect(answerWord(answers, { ...answered, last: 0 }, words)).toEqual({
      right: true,
      text: '对了。先喊大人。',
    });
  });
});

describe('the tick', () => {
  it('stands by the right answer, never by a dangerous one that was tapped', () => {
    expect([0, 1, 2].map((place) => markOf(place, answered))).toEqual(['right', 'tapped', 'open']);
    expect([0, 1].map((place) => markOf(place, { ...answered, last: 0 }))).toEqual(['right', 'open']);
    expect(markOf(0, null)).toBe('open');
  });
});

describe('what was answered', () => {
  it('is nothing before the notice is there', () => {
    expect(answeredBy(undefined, undefined)).toBeNull();
  });

  it('is not what a refused tap says', () => {
    expect(answeredBy(undefined, { ok: false, offline: true, requestId: 'r' })).toBeNull();
  });
});
