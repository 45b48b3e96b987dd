import { describe, expect, test } from '@jest/globals';
import { feedbackDraft } from './presenter';

describe('feedback', () => {
  test('is sent without the blanks around it', () => {
    expect(feedbackDraft('complaint', ' 电话没人接 ')).toEqual({
      ok: true,
      input: { kind: 'complaint', words: '电话没人接' },
    });
  });

  test('says everything that is missing at once', () => {
    expect(feedbackDraft('', ' ')).toEqual({
      ok: false,
      kind: '请先选一下是投诉还是建议。',
      words: '还没写想说的话。',
    });
  });
});
