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

export type Pushed = {
  /** 0 is sent, anything else WeChat's errcode. */
  readonly errcode: number;
  /** WeChat's number of the message, by which its event speaks of it. */
  readonly msgid: string | null;
};

const answer = z.object({ errcode: z.number(), msgid: z.optional(z.string()) });

/** 19 digits, more than a number keeps: read as text. */
const readNumber = (text: string): string => text.replace(/"msgid"\s*:\s*(\d+)/, '"msgid":"$1"');

/** Sends one subscription message. @throws PlatformError when nobody answers. */
export const sendSubscribeMessage = async (message: SubscribeMessage): Promise<Pushed> => {
  const url = `${wechatBase()}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(message.token)}`;
  const body = {
    touser: message.openid,
    template_id: message.templateId,
    page: message.page,
    miniprogram_state: settingOr('WECHAT_STATE', 'formal'),
    lang: 'zh_CN',
    data: Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }])),
  };
  const parsed = answer.safeParse(await callJson(url, body, readNumber));
  if (!parsed.success) throw new PlatformError('wechat.unreadable');
  return { errcode: parsed.data.errcode, msgid: parsed.data.msgid ?? null };
};
