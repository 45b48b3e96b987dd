import { expect, test } from '@jest/globals';
import { judgeInvitation } from './judge-invitation';

const NOW = new Date('2026-11-18T04:00:00Z');
const open = { expires_at: '2026-11-25T04:00:00.000Z', ended_at: null, used_at: null };
const judged = (invitation: Parameters<typeof judgeInvitation>[0], now = NOW) => {
  const answer = judgeInvitation(invitation, now);
  return answer.ok ? 'open' : answer.refusal.code;
};

test('an invitation can be used until it runs out, and not at that instant', () => {
  const end = new Date(open.expires_at);
  expect(judged(open)).toBe('open');
  expect(judged(open, new Date(end.getTime() - 1))).toBe('open');
  expect(judged(open, end)).toBe('invitation.expired');
});

test('an invitation is spent once', () => {
  expect(judged({ ...open, used_at: '2026-11-17T04:00:00.000Z' })).toBe('invitation.used');
});

test('an invitation that a newer one replaced is no invitation any more', () => {
  expect(judged({ ...open, ended_at: '2026-11-17T04:00:00.000Z' })).toBe('invitation.invalid');
});

test('no invitation is none', () => {
  expect(judged(null)).toBe('invitation.invalid');
});

test('one that was used says so even after it has run out', () => {
  const used = { ...open, used_at: '2026-11-17T04:00:00.000Z', ended_at: '2026-11-17T04:00:00.000Z' };
  expect(judged(used, new Date('2027-01-01T00:00:00Z'))).toBe('invitation.used');
});
