import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { aReceipt } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import type { NoticeReceipt } from '../care-file/care-file';
import { decideAnswerNotice } from './decide-answer';

const answered = (answer: number, receipt: Partial<NoticeReceipt> = {}, actor = MOTHER) =>
  decideAnswerNotice(
    aCareFile().withReceipt(aReceipt('2026-11-17', { ask: 'answer', ...receipt })).file,
    { noticeId: 'no_drowning', answer },
    { actor },
  );

describe('an answer to a notice’s question', () => {
  test('settles it, right or wrong', () => {
    for (const answer of [0, 1])
      expect(answered(answer)).toMatchObject({
        value: { records: [{ kind: 'notice-answered', answer, first: true, settles: true }], answer },
      });
  });

  test('may be given anew; the first stays', () => {
    const before = { firstAnswer: 2, lastAnswer: 2, acknowledgedOn: dayFrom('2026-11-17') };
    expect(answered(0, before)).toMatchObject({
      value: { records: [{ answer: 0, first: false, settles: false }], answer: 2 },
    });
  });

  test('a second time the same changes nothing', () => {
    const before = { firstAnswer: 1, lastAnswer: 1, acknowledgedOn: dayFrom('2026-11-17') };
    expect(answered(1, before)).toEqual({ ok: true, value: { records: [], answer: 1 } });
  });

  test('after somebody was told in person is kept, and changes nothing of that', () => {
    expect(answered(1, { acknowledgedOn: dayFrom('2026-11-17') })).toMatchObject({
      value: { records: [{ first: true, settles: false }] },
    });
  });

  test('is for its own recipient', () => {
    expect(answered(0, {}, GRANDMOTHER)).toMatchObject({ refusal: { code: 'notice.notFound' } });
  });
});
