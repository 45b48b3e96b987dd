import { describe, expect, test } from '@jest/globals';
import { noticeAsks } from '../../contracts/vocabulary/receipt';
import { asksOf, isSettledByOpening } from './asks';

const ours = {
  ask: '看见有人落水，先做什么？',
  answers: ['大声喊人', '跳下去救'],
  right: 0,
  why: '喊大人。',
};
const own = { ask: '泄洪是哪一天？', answers: ['周五', '周六'], right: 1, why: '周六上午十点。' };

describe('what a notice asks for', () => {
  test('is the sender’s choice, and a tap where nothing was chosen', () => {
    expect(asksOf({}, [ours])).toMatchObject({ value: { ask: 'confirm', question: null } });
    expect(asksOf({ ask: 'read' }, [])).toMatchObject({ value: { ask: 'read', question: null } });
    expect(asksOf({ ask: 'nothing' }, [])).toMatchObject({ value: { ask: 'nothing', question: null } });
  });

  test('may be a question: the sender’s own before the topic’s', () => {
    expect(asksOf({ ask: 'answer' }, [ours])).toMatchObject({ value: { question: ours } });
    expect(asksOf({ ask: 'answer', question: own }, [ours])).toMatchObject({ value: { question: own } });
  });

  test('is no question where nobody wrote one', () => {
    expect(asksOf({ ask: 'answer' }, [])).toMatchObject({
      refusal: { code: 'notice.questionMissing', fields: ['question'] },
    });
  });

  test('keeps a question only where it is asked', () => {
    expect(asksOf({ ask: 'read', question: own }, [ours])).toMatchObject({ value: { question: null } });
  });
});

test('opening is enough for what wants to be read, and for what wants nothing', () => {
  expect(noticeAsks.filter(isSettledByOpening)).toEqual(['read', 'nothing']);
});
