import { createHmac } from 'node:crypto';
import type { AccessToken } from './wechat-data';
import type { WechatContext } from './wechat-context';
import { refuse, type WechatRefusal } from './wechat-errors';

const LIFETIME_MS = 7_200_000;

/** Expired tokens kept, so that an old one is told apart (42001) from one that never was (40001). */
const KEPT_TOKENS = 20;

/** Issues a new token; earlier ones go on until they expire. */
export function issueToken({ config, state, now }: WechatContext): AccessToken {
  const issuedAt = now().getTime();
  const digest = createHmac('sha512', config.secret)
    .update(`${state.nextNumber()} ${issuedAt}`)
    .digest('base64url');
  const token = { value: `92_${digest}`, issuedAt, expiresAt: issuedAt + LIFETIME_MS };

  const { tokens } = state.data.wechat;
  tokens.push(token);
  tokens.splice(0, Math.max(0, tokens.length - KEPT_TOKENS));
  state.changed();
  return token;
}

/** The refusal for a call with this `access_token`, or `null` when the token is good. */
export function checkToken(value: string | null, context: WechatContext): WechatRefusal | null {
  if (value === null || value === '') return refuse(41001, context);
  const token = context.state.data.wechat.tokens.find((one) => one.value === value);
  if (token === undefined) return refuse(40001, context);
  return token.expiresAt > context.now().getTime() ? null : refuse(42001, context);
}
