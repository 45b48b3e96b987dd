import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CONFIG, standInsOnAPort, type StandInsOnAPort } from '../stand-ins-on-a-port';
import { wechatClient, type WechatReply } from './wechat-client-for-tests';

describe('a code from wx.login', () => {
  let port: StandInsOnAPort;
  beforeEach(async () => {
    port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'));
  });
  afterEach(() => port.close());

  const redeem = async (query: Readonly<Record<string, string>>): Promise<WechatReply> => {
    const { appid, secret } = CONFIG.wechat;
    const all = new URLSearchParams({ appid, secret, grant_type: 'authorization_code', ...query });
    return wechatClient(port).call(`/sns/jscode2session?${all.toString()}`);
  };

  it('says who it belongs to, once', async () => {
    const code = port.it().wechat.mintLoginCode('o-parent');
    expect(await redeem({ js_code: code })).toEqual({
      openid: 'o-parent',
      session_key: expect.stringMatching(/^[\w+/]{22}==$/),
    });
    expect(await redeem({ js_code: code })).toEqual({
      errcode: 40163,
      errmsg: expect.stringContaining('code been used, rid: '),
    });
  });

  it('is good for five minutes', async () => {
    const code = port.it().wechat.mintLoginCode('o-parent');
    port.wait(301);
    expect(await redeem({ js_code: code })).toMatchObject({ errcode: 40029 });
  });

  it.each([
    [{ js_code: 'made-up' }, 40029],
    [{ js_code: '' }, 41008],
    [{ js_code: 'x', appid: 'wx-other' }, 40013],
    [{ js_code: 'x', secret: 'other' }, 40125],
    [{ js_code: 'x', grant_type: 'client_credential' }, 40002],
  ])('is refused for %j', async (query, errcode) => {
    expect(await redeem(query)).toMatchObject({ errcode });
  });
});
