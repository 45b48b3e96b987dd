import { describe, expect, test } from '@jest/globals';
import { judgeCode, judgeSending, type SentCode, type SigningTurn } from './signing-code';

const NOW = new Date('2026-11-18T09:00:00+08:00');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const code = (spec: Partial<SentCode> = {}): SentCode => ({
  sentAt: NOW.toISOString(),
  validUntil: later(10).toISOString(),
  tries: 0,
  sends: 1,
  ...spec,
});
const turn = (spec: Partial<SigningTurn> = {}): SigningTurn => ({
  party: 'guardian',
  state: 'sent',
  signed: false,
  hasPhone: true,
  elsewhere: false,
  code: null,
  ...spec,
});
const sending = (spec: Partial<SigningTurn>, now = NOW) => {
  const answer = judgeSending(turn(spec), now);
  return answer.ok ? answer.value.sends : answer.refusal.code;
};

describe('a code', () => {
  test('is sent to the party whose turn it is', () => {
    expect(sending({})).toBe(1);
    expect(sending({ party: 'caregiver', state: 'guardians-signed' })).toBe(1);
  });

  test.each([
    [{ party: null }, 'agreement.notParty'],
    [{ signed: true }, 'agreement.alreadySigned'],
    [{ state: 'draft' }, 'agreement.outOfOrder'],
    [{ party: 'caregiver' }, 'agreement.outOfOrder'],
    [{ state: 'in-force' }, 'agreement.wrongState'],
    [{ state: 'declined' }, 'agreement.wrongState'],
    [{ hasPhone: false }, 'agreement.noPhone'],
  ] as const)('is not sent for %j', (spec, refusal) => {
    expect(sending(spec)).toBe(refusal);
  });

  test('is sent again after a minute', () => {
    expect(sending({ code: code() }, later(0.9))).toBe('agreement.codeTooSoon');
    expect(sending({ code: code() }, later(1))).toBe(2);
  });

  test('is sent five times a day, and from the first again on the day after', () => {
    expect(sending({ code: code({ sends: 4 }) }, later(5))).toBe(5);
    expect(sending({ code: code({ sends: 5 }) }, later(5))).toBe('agreement.codeCapped');
    expect(sending({ code: code({ sends: 5 }) }, new Date('2026-11-19T00:10:00+08:00'))).toBe(1);
  });
});

describe('the digits typed in', () => {
  const judge = (spec: Partial<SigningTurn>, matches = true, now = later(5)) =>
    judgeCode(turn({ code: code(), ...spec }), { given: true, matches }, now);

  test('are right or wrong for ten minutes', () => {
    expect(judge({})).toBe('verified');
    expect(judge({}, false)).toBe('wrong');
    expect(judge({}, true, later(10))).toBe('expired');
  });

  test('count no more after five wrong tries, the right ones too', () => {
    expect(judge({ code: code({ tries: 4 }) })).toBe('verified');
    expect(judge({ code: code({ tries: 5 }) })).toBe('expired');
  });

  test('are needed, where a phone is on file; without one there is no signature on the own phone', () => {
    expect(judgeCode(turn({ code: code() }), { given: false, matches: false }, NOW)).toBe('needed');
    expect(judge({ code: null })).toBe('needed');
    expect(judge({ hasPhone: false })).toBe('no-phone');
  });
});
