import { describe, expect, test } from '@jest/globals';
import { checkAgainAt, judgeAnswer, judgeCheckRefusal } from './judge-answer';

describe('what a text check says', () => {
  test('is a mark unless it is Pass, and a word nobody knows is one too', () => {
    expect(judgeAnswer({ suggestion: 'Pass', label: 'Normal' })).toBeNull();
    expect(judgeAnswer({ suggestion: 'Review', label: 'Abuse' })).toEqual({ label: 'abuse', sure: false });
    expect(judgeAnswer({ suggestion: 'Block', label: 'Porn' })).toEqual({ label: 'porn', sure: true });
    expect(judgeAnswer({ suggestion: 'Perhaps', label: 'Custom' })).toEqual({ label: 'other', sure: false });
  });

  test.each([
    ['InvalidParameterValue.ErrTextContentLen', 'parked'],
    ['InvalidParameterValue.ErrFileContent', 'parked'],
    ['InvalidParameterValue.InvalidBizType', 'closed'],
    ['UnauthorizedOperation.Unauthorized', 'closed'],
    ['InternalError.QueryReqLimited', 'closed'],
    ['RequestLimitExceeded', 'closed'],
    ['network', 'closed'],
    ['InternalError.ErrTextTimeOut', 'later'],
    ['SomethingNew', 'later'],
  ])('refused with %s is %s', (code, verdict) => {
    expect(judgeCheckRefusal(code)).toBe(verdict);
  });

  test('is asked for again after longer and longer waits, six hours at most', () => {
    const now = new Date('2026-11-18T01:00:00Z');
    const minutes = [1, 2, 5, 30].map((n) => (checkAgainAt(now, n).getTime() - now.getTime()) / 60_000);
    expect(minutes).toEqual([1, 2, 16, 360]);
  });
});
