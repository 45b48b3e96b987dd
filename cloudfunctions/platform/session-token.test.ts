import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fieldKey, withSettings } from '../../test/builders/settings';
import { issueSession, readSession } from './session-token';

const SECRET = Buffer.alloc(32, 7);
const NOW = new Date('2026-11-18T04:00:00Z');
const HOUR = 3_600_000;

let restore: () => void;
beforeAll(() => {
  restore = withSettings({ FIELD_KEYS: fieldKey('k1', 1), SESSION_KEY: SECRET.toString('base64') });
});
afterAll(() => {
  restore();
});

const issued = () => issueSession('openid-of-mother', 'her-phone', NOW);
const read = (token: string, device: string | null = 'her-phone', at = NOW) => readSession(token, device, at);
const signedBy = (secret: Buffer, claims: unknown): string => {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
};

describe('a session', () => {
  test('is read back as its openid on the device it was started on', () => {
    expect(read(issued().token)).toBe('openid-of-mother');
  });

  test('lasts twelve hours, and not a moment longer', () => {
    const { token, expiresAt } = issued();
    expect(expiresAt.getTime() - NOW.getTime()).toBe(12 * HOUR);
    expect(read(token, 'her-phone', new Date(expiresAt.getTime() - 1))).toBe('openid-of-mother');
    expect(read(token, 'her-phone', expiresAt)).toBeNull();
  });

  test.each(['his-phone', '', null])(
    'does not count on another device, or where none is named: %j',
    (device) => {
      expect(read(issued().token, device)).toBeNull();
    },
  );

  test('does not show the openid', () => {
    const [body = ''] = issued().token.split('.');
    expect(Buffer.from(body, 'base64url').toString('utf8')).not.toContain('openid-of-mother');
  });
});

describe('a forged session', () => {
  test('with another signature is none', () => {
    const [body = ''] = issued().token.split('.');
    const [, foreign = ''] = signedBy(Buffer.alloc(32, 8), {}).split('.');
    expect(read(`${body}.${foreign}`)).toBeNull();
    expect(read(`${body}.`)).toBeNull();
    expect(read(body)).toBeNull();
  });

  test('with a longer life written into it is none', () => {
    const [body = '', signature = ''] = issued().token.split('.');
    const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    const longer = Buffer.from(JSON.stringify({ ...(claims as object), exp: 9e15 })).toString('base64url');
    expect(read(`${longer}.${signature}`)).toBeNull();
  });

  test.each([{}, { sub: 1, dev: 'her-phone', exp: 9e15 }, 'text', null])(
    'with a good signature and the claims %j is none',
    (claims) => {
      expect(read(signedBy(SECRET, claims))).toBeNull();
    },
  );

  test.each(['', '.', 'a.b', '...', '你好.世界'])('like %j is none', (token) => {
    expect(read(token)).toBeNull();
  });
});
