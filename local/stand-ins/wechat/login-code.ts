import { createHash } from 'node:crypto';
import type { WechatContext } from './wechat-context';
import { addUser } from './user';

/** A code lives for five minutes. */
const LIFETIME_MS = 300_000;

/** Codes kept after use or expiry, to tell "used" from "never was". */
const KEPT_CODES = 500;

/** Mints what `wx.login` would give this person's mini-program. */
export function mintLoginCode(openid: string, { config, state, now }: WechatContext): string {
  addUser(openid, state);
  const code = `0${digest(`${config.appid} ${openid} ${state.nextNumber()}`).slice(0, 31)}`;

  const codes = state.data.wechat.loginCodes;
  codes.push({ code, openid, mintedAt: now().getTime(), used: false });
  codes.splice(0, Math.max(0, codes.length - KEPT_CODES));
  state.changed();
  return code;
}

/** Redeems a code once: the person's openid, or why not. */
export function redeemLoginCode(
  code: string,
  { state, now }: WechatContext,
): { openid: string } | 'unknown' | 'used' {
  const found = state.data.wechat.loginCodes.find((one) => one.code === code);
  if (found === undefined || now().getTime() - found.mintedAt > LIFETIME_MS) return 'unknown';
  if (found.used) return 'used';
  found.used = true;
  state.changed();
  return { openid: found.openid };
}

/** A session key as WeChat makes them: 16 bytes in base64. */
export function sessionKey(code: string): string {
  return Buffer.from(digest(code).slice(0, 32), 'hex').toString('base64');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
