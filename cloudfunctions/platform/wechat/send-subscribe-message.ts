import * as z from 'zod/mini';
import { settingOr } from '../environment';
import { callJson } from '../http-json';
import { PlatformError } from '../platform-error';
import { wechatBase } from './exchange-login-code';

export type SubscribeMessage = {
  readonly token: string;
  readonly openid: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
};

const answer = z.object({ errcode: z.number() });

/** Sends one subscription message; 0 is sent, anything else WeChat's errcode. @throws PlatformError when nobody answers. */
export const sendSubscribeMessage = async (message: SubscribeMessage): Promise<number> => {
  const url = `${wechatBase()}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(message.token)}`;
  const parsed = answer.safeParse(
    await callJson(url, {
      touser: message.openid,
      template_id: message.templateId,
      page: message.page,
      miniprogram_state: settingOr('WECHAT_STATE', 'formal'),
      lang: 'zh_CN',
      data: Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }])),
    }),
  );
  if (!parsed.success) throw new PlatformError('wechat.unreadable');
  return parsed.data.errcode;
};
