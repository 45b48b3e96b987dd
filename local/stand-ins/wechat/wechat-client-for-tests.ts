import { CONFIG, type StandInsOnAPort } from '../stand-ins-on-a-port';

/** WeChat's answer, as parsed by a client. */
export type WechatReply = Readonly<Record<string, unknown>>;

/** A small WeChat client for tests, over real HTTP. */
export function wechatClient({ origin }: Pick<StandInsOnAPort, 'origin'>) {
  const call = async (path: string, body?: unknown): Promise<WechatReply> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${origin}/wechat${path}`, init);
    return (await response.json()) as WechatReply; // whatever it is, the test asserts it
  };
  const { appid, secret } = CONFIG.wechat;
  const token = async (extra: object = {}): Promise<WechatReply> =>
    call('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret, ...extra });
  const send = async (accessToken: string, body: unknown): Promise<WechatReply> =>
    call(`/cgi-bin/message/subscribe/send?access_token=${accessToken}`, body);
  return { call, token, send };
}

/** A message in order for the contact template, with the parts the test cares about. */
export function aMessage(openid: string, parts: object = {}): object {
  return {
    touser: openid,
    template_id: 'tmpl-contact',
    page: 'pages/parent/home?week=2026-W47',
    data: { thing1: { value: '请确认本周联系' }, time2: { value: '2026年11月22日 20:00' } },
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    ...parts,
  };
}
