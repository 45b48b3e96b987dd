import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { standInsOnAPort, type StandInsOnAPort } from '../stand-ins-on-a-port';
import { wechatClient } from './wechat-client-for-tests';

describe('the stable token', () => {
  let port: StandInsOnAPort;
  beforeEach(async () => {
    port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'));
  });
  afterEach(() => port.close());

  it('stays the same until five minutes before it expires, and both are good in between', async () => {
    const { token, send } = wechatClient(port);
    const first = await token();
    expect(first).toEqual({ access_token: expect.stringMatching(/^92_[\w-]{86}$/), expires_in: 7200 });
    port.wait(6000);
    expect(await token()).toEqual({ access_token: first.access_token, expires_in: 1200 });
    port.wait(900);
    const second = await token();
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.expires_in).toBe(7200);

    const old = String(first.access_token);
    expect(await send(old, { touser: 'o-nobody' })).toMatchObject({ errcode: 40003 });
    port.wait(300);
    expect(await send(old, { touser: 'o-nobody' })).toMatchObject({
      errcode: 42001,
      errmsg: expect.stringMatching(/^access_token expired rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
    });
  });

  it('is renewed at once when forced, which ends the one before; forced again within 30 seconds nothing changes', async () => {
    const { token, send } = wechatClient(port);
    const first = await token();
    const forced = await token({ force_refresh: true });
    expect(forced.access_token).not.toBe(first.access_token);
    expect(await send(String(first.access_token), {})).toMatchObject({ errcode: 40001 });
    expect(await token({ force_refresh: true })).toEqual(forced);
    port.wait(30);
    expect((await token({ force_refresh: true })).access_token).not.toBe(forced.access_token);
  });

  it('is forced at most 20 times a day', async () => {
    const { token } = wechatClient(port);
    for (let time = 0; time < 20; time += 1) {
      expect(await token({ force_refresh: true })).toHaveProperty('access_token');
      port.wait(60);
    }
    expect(await token({ force_refresh: true })).toMatchObject({ errcode: 45009 });
    expect(await token()).toHaveProperty('access_token');
  });

  it('survives a restart', async () => {
    const { token } = wechatClient(port);
    const before = await token();
    port.restart();
    expect(await token()).toEqual(before);
  });

  it.each([
    [{ appid: 'wx-other' }, 40013, 'invalid appid'],
    [{ appid: '' }, 41002, 'appid missing'],
    [{ secret: 'other' }, 40125, 'invalid appsecret'],
    [{ secret: '' }, 41004, 'appsecret missing'],
    [{ grant_type: 'authorization_code' }, 40002, 'invalid grant_type'],
  ])('is refused for %j', async (wrong, errcode, words) => {
    const reply = await wechatClient(port).token(wrong);
    expect(reply).toEqual({ errcode, errmsg: expect.stringContaining(`${words} rid: `) });
  });

  it('is not given to a GET or to a body that is not JSON', async () => {
    const address = `${port.origin}/wechat/cgi-bin/stable_token`;
    expect(await (await fetch(address)).json()).toMatchObject({ errcode: 43002 });
    expect(await (await fetch(address, { method: 'POST', body: 'appid=1' })).json()).toMatchObject({
      errcode: 47001,
    });
  });
});
