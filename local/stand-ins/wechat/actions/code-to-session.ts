import { checkApp } from '../check-app';
import { redeemLoginCode, sessionKey } from '../login-code';
import type { WechatCall, WechatContext } from '../wechat-context';
import { refuse, type WechatRefusal } from '../wechat-errors';

/** What `jscode2session` answers. */
export type CodeToSessionReply = { readonly session_key: string; readonly openid: string } | WechatRefusal;

/** `GET /sns/jscode2session`: who a code from `wx.login` belongs to; a code counts once and for five minutes. */
export function codeToSession({ method, query }: WechatCall, context: WechatContext): CodeToSessionReply {
  if (method !== 'GET') return refuse(43001, context);
  const refused = checkApp(query.get('appid'), query.get('secret'), context);
  if (refused) return refused;
  if (query.get('grant_type') !== 'authorization_code') return refuse(40002, context);
  const code = query.get('js_code');
  if (code === null || code === '') return refuse(41008, context);

  const redeemed = redeemLoginCode(code, context);
  if (redeemed === 'unknown') return refuse(40029, context);
  if (redeemed === 'used') return refuse(40163, context);
  return { session_key: sessionKey(code), openid: redeemed.openid };
}
