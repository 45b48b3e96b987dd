import type { WechatContext } from './wechat-context';

/** WeChat's answer to a refused call. */
export type WechatRefusal = { readonly errcode: number; readonly errmsg: string };

/**
 * Messages as the service words them. Of 43107, 43108 and 45168 only the codes are published; their words are ours.
 * 47003 is built by the caller: it names the field.
 */
const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code,',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used,',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code,',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  43107: 'subscribe message is banned',
  43108: 'concurrent send to one user',
  45009: 'reach max api daily quota limit',
  45168: 'content hits sensitive word',
  47001: 'data format error',
  47003: 'argument invalid!',
};

/** The refusal `errcode`, with WeChat's words and a request id at the end as in the real answers. */
export function refuse(errcode: number, context: WechatContext, words = MESSAGES[errcode]): WechatRefusal {
  return { errcode, errmsg: `${words ?? 'unknown error'} rid: ${requestId(context)}` };
}

/** Like `693398e6-48ac74fd-2c498819`: seconds in hex first; counted, not random, so that equal runs are equal. */
function requestId({ state, now }: WechatContext): string {
  const seconds = Math.floor(now().getTime() / 1000).toString(16);
  return `${seconds}-00000000-${state.nextNumber().toString(16).padStart(8, '0')}`;
}
