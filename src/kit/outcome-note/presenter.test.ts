import { describe, expect, test } from '@jest/globals';
import { outcomeNote } from './presenter';

describe('beside a button', () => {
  test('stands nothing before the tap and after it has worked', () => {
    expect(outcomeNote(undefined, 'family')).toBeUndefined();
    expect(outcomeNote({ ok: true }, 'family')).toBeUndefined();
  });

  test('stands that nothing is lost and nothing doubled when there is no network', () => {
    expect(outcomeNote({ ok: false, offline: true }, 'family')).toEqual({
      tone: 'wait',
      text: '没有网络，还没送出去。有网再点一次，不会重复。',
    });
  });

  test('stands why not, and the number only for an error on our side', () => {
    const requestId = 'rq_0123456789ab7k39q2ab';
    const refused = { ok: false, offline: false, requestId } as const;
    expect(
      outcomeNote({ ...refused, refusal: { code: 'invitation.codeWrong' } }, 'family')?.text,
    ).not.toContain('7K39');
    const internal = { ...refused, refusal: { code: 'internal' } } as const;
    expect(outcomeNote(internal, 'family')?.text).toMatch(/告诉儿童主任.*7K39-Q2AB/);
    expect(outcomeNote(internal, 'director')?.text).toMatch(/告诉乡镇的儿童督导员.*7K39-Q2AB/);
  });
});
