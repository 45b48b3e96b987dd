import { isJsonObject } from '../../json-value';
import { issueToken } from '../access-token';
import { checkApp } from '../check-app';
import type { WechatCall, WechatContext } from '../wechat-context';
import type { AccessToken } from '../wechat-data';
import { refuse, type WechatRefusal } from '../wechat-errors';

/** In the last five minutes of a token the service hands out the next one; both are good meanwhile. */
const HANDOVER_MS = 300_000;

const FORCED_REFRESHES_A_DAY = 20;
const BETWEEN_FORCED_MS = 30_000;
const DAY_MS = 86_400_000;

/** What `stable_token` answers; `expires_in` in seconds, at least 300. */
export type StableTokenReply = { readonly access_token: string; readonly expires_in: number } | WechatRefusal;

/** `POST /cgi-bin/stable_token`: the same token until shortly before it expires; a forced refresh ends the one before. */
export function stableToken({ method, body }: WechatCall, context: WechatContext): StableTokenReply {
  if (method !== 'POST') return refuse(43002, context);
  if (!isJsonObject(body)) return refuse(47001, context);
  if (body.grant_type !== 'client_credential') return refuse(40002, context);
  const refused = checkApp(body.appid, body.secret, context);
  if (refused) return refused;

  const now = context.now().getTime();
  const current = context.state.data.wechat.tokens.filter(({ expiresAt }) => expiresAt > now).at(-1);
  if (body.force_refresh === true) return forceRefresh(current, context);
  return reply(current && current.expiresAt - now > HANDOVER_MS ? current : issueToken(context), now);
}

function forceRefresh(current: AccessToken | undefined, context: WechatContext): StableTokenReply {
  const now = context.now().getTime();
  const data = context.state.data.wechat;
  data.forcedRefreshes = data.forcedRefreshes.filter((at) => at > now - DAY_MS);
  if (data.forcedRefreshes.length >= FORCED_REFRESHES_A_DAY) return refuse(45009, context);
  // Forced again within 30 seconds the service answers the token it has.
  if (current && (data.forcedRefreshes.at(-1) ?? 0) > now - BETWEEN_FORCED_MS) return reply(current, now);

  data.forcedRefreshes.push(now);
  data.tokens.length = 0;
  return reply(issueToken(context), now);
}

function reply({ value, expiresAt }: AccessToken, now: number): StableTokenReply {
  return { access_token: value, expires_in: Math.floor((expiresAt - now) / 1000) };
}
