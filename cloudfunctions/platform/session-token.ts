import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { decryptField, encryptField } from './field-encryption';
import { requireSetting } from './environment';

const HOURS = 12;
const shape = z.object({ sub: z.string(), dev: z.string(), exp: z.number() });

const sign = (body: string): string =>
  createHmac('sha256', Buffer.from(requireSetting('SESSION_KEY'), 'base64'))
    .update(body)
    .digest('base64url');

/** A session of our own: signed, 12 hours, bound to the device; the openid inside is encrypted. */
export const issueSession = (
  openid: string,
  device: string,
  now: Date,
): { readonly token: string; readonly expiresAt: Date } => {
  const expiresAt = new Date(now.getTime() + HOURS * 3_600_000);
  const claims = { sub: encryptField('session.sub', openid), dev: device, exp: expiresAt.getTime() };
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return { token: `${body}.${sign(body)}`, expiresAt };
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** The openid of a valid session; null for a forged or expired one, and where the call names no device or another. */
export const readSession = (token: string, device: string | null, now: Date): string | null => {
  const [body = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const claims = shape.safeParse(parse(body));
  if (!claims.success || claims.data.exp <= now.getTime()) return null;
  if (claims.data.dev !== device) return null;
  try {
    return decryptField('session.sub', claims.data.sub);
  } catch {
    // Written under a key that is not in the list any more: a session that has run out, no fault of ours.
    return null;
  }
};
