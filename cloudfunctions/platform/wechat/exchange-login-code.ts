import * as z from 'zod/mini';
import { requireSetting, settingOr } from '../environment';
import { callJson } from '../http-json';

const answer = z.object({ openid: z.optional(z.string()), errcode: z.optional(z.number()) });

export const wechatBase = (): string => settingOr('WECHAT_API_BASE', 'https://api.weixin.qq.com');

/** wx.login's code for an openid (`sns/jscode2session`); null when WeChat refuses the code (used, old, invented). */
export const exchangeLoginCode = async (code: string): Promise<string | null> => {
  const query = new URLSearchParams({
    appid: requireSetting('WECHAT_APPID'),
    secret: requireSetting('WECHAT_SECRET'),
    js_code: code,
    grant_type: 'authorization_code',
  });
  const parsed = answer.safeParse(await callJson(`${wechatBase()}/sns/jscode2session?${query.toString()}`));
  return parsed.success ? (parsed.data.openid ?? null) : null;
};
