import { describe, expect, test } from '@jest/globals';
import { outcomeNote } from './presenter';

describe('beside a button', () => {
  test('stands nothing before the tap and after it has worked', () => {
    expect(outcomeNote(undefined)).toBeUndefined();
    expect(outcomeNote({ ok: true })).toBeUndefined();
  });

  test('stands that nothing is lost and nothing doubled when there is no network', () => {
    expect(outcomeNote({ ok: false, offline: true })).toEqual({
      tone: 'wait',
      text: '没有网络，还没送出去。有网再点一次，不会重复。',
    });
  });

  test('stands why not, and the number only for an error on our side', () => {
    const requestId = 'rq_0123456789ab7k39q2ab';
    const refused = { ok: false, offline: false, requestId } as const;
    expect(outcomeNote({ ...refused, refusal: { code: 'invitation.codeWrong' } })?.text).not.toContain(
      '7K39',
    );
    expect(outcomeNote({ ...refused, refusal: { code: 'internal' } })?.text).toContain('7K39-Q2AB');
  });
});
