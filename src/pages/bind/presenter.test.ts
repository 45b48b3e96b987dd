import { describe, expect, test } from '@jest/globals';
import { findToken, invitationText } from './presenter';

const token = 'abcdefghijklmnopqrstuvwxyz234567';

describe('the invitation code', () => {
  test.each([
    ['alone', token],
    ['in capitals', token.toUpperCase()],
    ['in groups of four', token.replace(/(.{4})/g, '$1 ')],
    ['inside a message', `周主任请您来：${token}，七天内有效`],
    ['inside a link', `https://example.test/i?token=${token}&from=sms`],
  ])('is found %s', (_how, text) => {
    expect(findToken(text)).toBe(token);
  });

  test.each([
    ['too short', token.slice(1)],
    ['too long', `${token}a`],
    ['with a character that none has', token.replace('a', '1')],
    ['nothing', ''],
  ])('is not seen in what is %s', (_how, text) => {
    expect(findToken(text)).toBeUndefined();
  });
});

describe('an invitation', () => {
  const invitation = {
    role: 'caregiver',
    inviter: '周晓琴',
    village: '青杨村',
    maskedPhone: '138****2671',
    expiresAt: '2026-11-27T09:00:00+08:00',
  } as const;

  test('says who invites, as what, and where the code goes', () => {
    expect(invitationText(invitation)).toMatchObject({
      title: '周晓琴请您来',
      village: '青杨村的家庭',
      phone: '验证码会发到 138****2671',
      elder: true,
    });
  });

  test('without a registered phone has no code to send', () => {
    expect(invitationText({ ...invitation, maskedPhone: null })).toMatchObject({ phone: undefined });
  });

  test('of staff is not read here', () => {
    expect(invitationText({ ...invitation, role: 'director' })).toBeUndefined();
  });
});
