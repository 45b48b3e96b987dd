import type { WechatContext } from './wechat-context';
import { refuse, type WechatRefusal } from './wechat-errors';

/** The refusal for a wrong `appid` or `secret`, or `null` when both are the mini-program's own. */
export function checkApp(appid: unknown, secret: unknown, context: WechatContext): WechatRefusal | null {
  if (appid === undefined || appid === null || appid === '') return refuse(41002, context);
  if (appid !== context.config.appid) return refuse(40013, context);
  if (secret === undefined || secret === null || secret === '') return refuse(41004, context);
  return secret === context.config.secret ? null : refuse(40125, context);
}
