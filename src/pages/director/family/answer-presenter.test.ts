import { describe, expect, test } from '@jest/globals';
import { answerDays, presentTopics, previewOf } from './answer-presenter';

const word = {
  wordId: 'fw_1',
  word: 'help' as const,
  about: ['health', 'tired'],
  note: '腿疼，接送走不动',
  by: '陈桂芳',
  on: '2026-11-23',
};

describe('answering a family', () => {
  test('shows what was asked, with what was said in own words', () => {
    expect(presentTopics(word)).toBe('身体、照看太累：腿疼，接送走不动');
    expect(presentTopics({ ...word, about: ['a-later-topic'], note: null })).toBe('');
  });

  test('offers today and the next two days', () => {
    expect(answerDays('2026-11-30').map(({ value }) => value)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ]);
  });

  test('shows the answer as the family will read it', () => {
    expect(previewOf('2026-11-25', ' 我上门看看 ', '2026-11-24')).toBe(
      '家里会看到：11月25日 周三，我上门看看',
    );
  });
});
