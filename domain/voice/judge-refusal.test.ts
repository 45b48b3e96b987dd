import { describe, expect, test } from '@jest/globals';
import { judgeRefusal, MOST_SAYINGS, sayAgainAt } from './judge-refusal';

const now = new Date('2026-11-18T09:00:00+08:00');
const minutesTo = (attempts: number): number =>
  (sayAgainAt(now, attempts).getTime() - now.getTime()) / 60_000;

describe('a text that was not said', () => {
  test.each([
    ['UnsupportedOperation.TextTooLong', 'parked'],
    ['InvalidParameterValue.InvalidText', 'parked'],
    ['UnsupportedOperation.AccountArrears', 'closed'],
    ['UnsupportedOperation.PkgExhausted', 'closed'],
    ['InvalidParameterValue.VoiceType', 'closed'],
    ['LimitExceeded.AccessLimit', 'closed'],
    ['AuthFailure.SecretIdNotFound', 'closed'],
    ['network', 'closed'],
    ['InternalError.InternalError', 'later'],
    ['not-audio', 'later'],
  ] as const)('for %s is %s', (code, verdict) => {
    expect(judgeRefusal(code)).toBe(verdict);
  });

  test('is tried after 1, 2, 4 minutes, at last every six hours, for about a week', () => {
    expect([1, 2, 3, 4].map(minutesTo)).toEqual([1, 2, 4, 8]);
    expect([10, 20, 31].map(minutesTo)).toEqual([360, 360, 360]);
    const all = Array.from({ length: MOST_SAYINGS }, (_, at) => minutesTo(at + 1));
    expect(all.reduce((sum, each) => sum + each, 0) / 60 / 24).toBeGreaterThan(5);
  });
});
