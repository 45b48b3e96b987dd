import { describe, expect, test } from '@jest/globals';
import { errorCopy } from '../../copy/errors';
import { outcomeScene } from './presenter';

const requestId = 'rq_0123456789ab7k39q2ab';
const reader = { audience: 'family', asOf: undefined } as const;
const who = { person: null, roles: [] };

describe('what stands where content would', () => {
  test('is the skeleton until something has come, and nothing once it has', () => {
    expect(outcomeScene({ state: 'loading', data: undefined }, reader)).toEqual({ kind: 'bones' });
    expect(outcomeScene({ state: 'ready', data: who }, reader)).toEqual({ kind: 'nothing' });
  });

  test('after an error on our side says so, offers to try again and gives a number to quote', () => {
    const scene = outcomeScene(
      { state: 'failed', data: undefined, refusal: { code: 'internal' }, requestId },
      reader,
    );
    expect(scene).toMatchObject({
      kind: 'blank',
      remedy: 'retry',
      quote: '以后问起这件事，报这个号：7K39-Q2AB',
    });
  });

  test('without a network says what is kept and offers to try again', () => {
    const scene = outcomeScene({ state: 'offline', data: undefined, asOf: undefined, requestId }, reader);
    expect(scene).toMatchObject({ kind: 'blank', title: '没有网络', remedy: 'retry' });
  });

  test('without a network but with old content says of when it is', () => {
    const scene = outcomeScene(
      { state: 'offline', data: who, asOf: undefined, requestId },
      { ...reader, asOf: '昨天 18:05' },
    );
    expect(scene).toEqual({
      kind: 'strip',
      offline: true,
      text: '没有网络，下面是 昨天 18:05 有网时的样子。',
    });
  });

  test('after a refusal says why, with the article, and sends nobody round in circles', () => {
    const refusal = { code: 'agreement.childAlone', article: '未成年人保护法第二十一条' } as const;
    const scene = outcomeScene({ state: 'failed', data: undefined, refusal, requestId }, reader);
    expect(scene).toMatchObject({
      kind: 'blank',
      text: `${errorCopy['agreement.childAlone']}依据：未成年人保护法第二十一条`,
      remedy: 'none',
    });
  });

  test('for somebody who is bound to nobody leads to the invitation', () => {
    const scene = outcomeScene(
      { state: 'failed', data: undefined, refusal: { code: 'caller.notBound' }, requestId },
      reader,
    );
    expect(scene).toMatchObject({ kind: 'blank', remedy: 'start' });
  });
});
