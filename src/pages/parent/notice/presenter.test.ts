import { describe, expect, test } from '@jest/globals';
import { acknowledgedBy, linesOf, nextNotice, stepOf } from './presenter';

describe('a notice’s text', () => {
  test('is a line a sentence, in the words in which it was sent', () => {
    const body = '和孩子说定：不私自下水；不结伴去。有人落水，喊大人。';
    expect(linesOf(body)).toEqual(['和孩子说定：不私自下水；', '不结伴去。', '有人落水，喊大人。']);
    expect(linesOf(body).join('')).toBe(body);
  });

  test('without a full stop is one line', () => {
    expect(linesOf('看好孩子')).toEqual(['看好孩子']);
    expect(linesOf('看好孩子。不结伴去')).toEqual(['看好孩子。', '不结伴去']);
  });

  test('without a word is no line', () => {
    expect(linesOf(' \n ')).toEqual([]);
  });
});

describe('after a notice', () => {
  test('the tap counts at once', () => {
    const at = '2026-11-20T19:40:00+08:00';
    expect(acknowledgedBy(undefined, { ok: true, data: { acknowledgedAt: at }, requestId: 'rq_1' })).toBe(at);
    expect(acknowledgedBy(undefined, { ok: false, offline: true, requestId: 'rq_1' })).toBeNull();
  });

  test('another one that waits comes next', () => {
    const waiting = [
      { noticeId: 'no_1', title: '一' },
      { noticeId: 'no_2', title: '二' },
    ];
    expect(nextNotice(waiting, 'no_1')).toBe('no_2');
    expect(nextNotice(waiting.slice(0, 1), 'no_1')).toBeUndefined();
  });
});

describe('what a notice asks for', () => {
  const open = { acknowledgedAt: null, answered: null };
  const answered = { first: 1, last: 1, right: 0, why: '先喊大人。' };

  test('is a tap, an answer, or nothing once it was read', () => {
    expect(stepOf({ ask: 'confirm' }, open)).toBe('tap');
    expect(stepOf({ ask: 'answer' }, open)).toBe('answer');
    expect(stepOf({ ask: 'read' }, open)).toBe('onwards');
    expect(stepOf({ ask: 'nothing' }, open)).toBe('onwards');
    expect(stepOf({ ask: 'answer' }, { ...open, answered })).toBe('onwards');
    expect(stepOf({ ask: 'answer' }, { ...open, acknowledgedAt: '2026-11-20T08:00:00+08:00' })).toBe(
      'onwards',
    );
  });
});
