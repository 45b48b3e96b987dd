import * as z from 'zod/mini';
import { requireSetting } from '../environment';
import { callJson } from '../http-json';
import { PlatformError } from '../platform-error';
import { wechatBase } from './exchange-login-code';

const answer = z.object({
  access_token: z.optional(z.string()),
  expires_in: z.optional(z.number()),
  errcode: z.optional(z.number()),
});

/** A stable access token; `force` only after WeChat called the known one invalid. */
export const requestStableToken = async (
  force: boolean,
): Promise<{ readonly token: string; readonly expiresInSeconds: number }> => {
  const body = {
    grant_type: 'client_credential',
    appid: requireSetting('WECHAT_APPID'),
    secret: requireSetting('WECHAT_SECRET'),
    force_refresh: force,
  };
  const parsed = answer.safeParse(await callJson(`${wechatBase()}/cgi-bin/stable_token`, body));
  const { access_token: token, expires_in: expiresInSeconds, errcode } = parsed.success ? parsed.data : {};
  if (token === undefined || expiresInSeconds === undefined)
    throw new PlatformError(`wechat.${String(errcode ?? 'token')}`);
  return { token, expiresInSeconds };
};
