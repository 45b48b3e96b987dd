import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CONFIG, standInsOnAPort, type StandInsOnAPort } from '../stand-ins-on-a-port';
import { aMessage, wechatClient, type WechatReply } from './wechat-client-for-tests';

const PARENT = 'o-parent';

describe('sending a subscription message', () => {
  let port: StandInsOnAPort;
  let send: (body: object) => Promise<WechatReply>;

  beforeEach(async () => {
    port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'));
    const client = wechatClient(port);
    const token = String((await client.token()).access_token);
    send = (body) => client.send(token, body);
    port.it().wechat.grant(PARENT, 'tmpl-contact', 5);
  });
  afterEach(() => port.close());

  const errcode = async (parts: object, openid = PARENT): Promise<unknown> =>
    (await send(aMessage(openid, parts))).errcode;

  it('takes one from the quota and shows on the phone with labels', async () => {
    const reply = await send(aMessage(PARENT));
    expect(reply).toEqual({ errcode: 0, errmsg: 'ok', msgid: expect.any(Number) });
    expect(port.it().wechat.quota(PARENT, 'tmpl-contact')).toBe(4);
    expect(port.it().inbox.list({ openid: PARENT })).toEqual([
      {
        to: { openid: PARENT },
        channel: 'wechat',
        template: 'tmpl-contact',
        fields: { thing1: '请确认本周联系', time2: '2026年11月22日 20:00' },
        text: '联系提醒\n提醒内容：请确认本周联系\n截止时间：2026年11月22日 20:00',
        page: 'pages/parent/home?week=2026-W47',
        at: '2026-11-18T08:00:00+08:00',
        result: 'ok',
      },
    ]);
  });

  it('answers a message id of 19 digits, as the real service does', async () => {
    const client = wechatClient(port);
    const token = String((await client.token()).access_token);
    const address = `${port.origin}/wechat/cgi-bin/message/subscribe/send?access_token=${token}`;
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(aMessage(PARENT)) });
    expect(await response.text()).toMatch(/^\{"errcode":0,"errmsg":"ok","msgid":\d{19}\}$/);
  });

  it('is refused when the quota is used up, and keeps the refusal in the inbox', async () => {
    port.it().wechat.grant('o-once', 'tmpl-contact', 1);
    expect(await errcode({}, 'o-once')).toBe(0);
    expect(await send(aMessage('o-once'))).toEqual({
      errcode: 43101,
      errmsg: expect.stringMatching(
        /^user refuse to accept the msg rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/,
      ),
    });
    expect(
      port
        .it()
        .inbox.list({ openid: 'o-once' })
        .map(({ result }) => result),
    ).toEqual(['ok', '43101']);
  });

  it('needs a token that is known', async () => {
    const { call } = wechatClient(port);
    const path = '/cgi-bin/message/subscribe/send';
    expect(await call(path, aMessage(PARENT))).toMatchObject({ errcode: 41001 });
    expect(await call(`${path}?access_token=made-up`, aMessage(PARENT))).toMatchObject({
      errcode: 40001,
      errmsg: expect.stringContaining('invalid credential, access_token is invalid or not latest rid: '),
    });
    port.it().wechat.forgetTokens();
    expect(await errcode({})).toBe(40001);
    expect(port.it().inbox.list()).toEqual([]);
  });

  it('refuses people and templates it does not know', async () => {
    expect(await errcode({}, 'o-stranger')).toBe(40003);
    expect(await errcode({ touser: undefined })).toBe(40003);
    expect(await errcode({ template_id: 'tmpl-other' })).toBe(40037);
  });

  it('refuses a page the mini-program does not have, a state and a language that do not exist', async () => {
    expect(await errcode({ page: 'pages/other' })).toBe(41030);
    expect(await errcode({ page: undefined })).toBe(0);
    expect(await errcode({ page: '/pages/parent/home' })).toBe(0);
    expect(await errcode({ miniprogram_state: 'release' })).toBe(47003);
    expect(await errcode({ lang: 'zh' })).toBe(47003);
  });

  it.each([
    [{ thing1: { value: '请确认本周联系' } }, 'data.time2.value is emtpy'],
    [{ thing1: { value: ' ' }, time2: { value: '15:01' } }, 'data.thing1.value is emtpy'],
    [{ thing1: { value: '一'.repeat(21) }, time2: { value: '15:01' } }, 'data.thing1.value invalid'],
    [{ thing1: { value: '好' }, time2: { value: '明天' } }, 'data.time2.value invalid'],
    [
      { thing1: { value: '好' }, time2: { value: '15:01' }, thing3: { value: '多' } },
      'data.thing3.value invalid',
    ],
    [{ thing1: { value: 3 }, time2: { value: '15:01' } }, 'data.thing1.value invalid'],
    ['thing1', 'data'],
  ])('refuses the fields %j', async (data, words) => {
    expect(await send(aMessage(PARENT, { data }))).toEqual({
      errcode: 47003,
      errmsg: expect.stringContaining(`argument invalid! ${words} rid: `),
    });
    expect(port.it().wechat.quota(PARENT, 'tmpl-contact')).toBe(5);
  });

  it('refuses a sensitive word, a banned template, and more than the day allows', async () => {
    const { wechat } = port.it();
    wechat.setSensitiveWords(['联系']);
    expect(await errcode({})).toBe(45168);
    wechat.setSensitiveWords([]);
    wechat.setBannedTemplates(['tmpl-contact']);
    expect(await errcode({})).toBe(43107);
    wechat.setBannedTemplates([]);
    wechat.setDailyLimit(1);
    expect(await errcode({})).toBe(0);
    expect(await errcode({})).toBe(45009);
  });

  it('counts the day from midnight in Beijing', async () => {
    port.it().wechat.setDailyLimit(1);
    expect(await errcode({})).toBe(0);
    port.wait(16 * 3600);
    const client = wechatClient(port);
    const token = String((await client.token()).access_token);
    expect(await client.send(token, aMessage(PARENT))).toMatchObject({ errcode: 0 });
  });

  it('meets planned faults, a person’s own before one for anybody', async () => {
    const { wechat } = port.it();
    wechat.failNext('*', -1, 2);
    wechat.failNext(PARENT, 45009);
    expect([await errcode({}), await errcode({}), await errcode({}), await errcode({})]).toEqual([
      45009, -1, -1, 0,
    ]);
  });

  it('can carry out a send whose answer never arrives', async () => {
    port.it().wechat.failNext(PARENT, 'answer-lost');
    await expect(send(aMessage(PARENT))).rejects.toThrow('fetch failed');
    expect(
      port
        .it()
        .inbox.list()
        .map(({ result }) => result),
    ).toEqual(['ok']);
    expect(port.it().wechat.quota(PARENT, 'tmpl-contact')).toBe(4);
  });

  it('never reaches a phone that blocks, nor one that is gone, until it is back', async () => {
    const { wechat } = port.it();
    wechat.setPhone(PARENT, 'blocked');
    expect(await errcode({})).toBe(43101);
    expect(wechat.quota(PARENT, 'tmpl-contact')).toBe(5);
    wechat.setPhone(PARENT, 'gone');
    expect(await errcode({})).toBe(40003);
    wechat.setPhone(PARENT, 'ok');
    expect(await errcode({})).toBe(0);
  });

  it('keeps quotas, phones, planned faults and the inbox over a restart', async () => {
    port.it().wechat.setPhone('o-blocked', 'blocked');
    port.it().wechat.failNext(PARENT, 45009);
    expect(await errcode({}, 'o-blocked')).toBe(43101);
    port.restart();
    expect(await errcode({})).toBe(45009);
    expect(await errcode({}, 'o-blocked')).toBe(43101);
    expect(port.it().wechat.quota(PARENT, 'tmpl-contact')).toBe(5);
    expect(port.it().inbox.list()).toHaveLength(3);
  });

  it('cannot be set up with a keyword WeChat does not have', async () => {
    const template = { id: 'tmpl-wrong', title: '错', keywords: [{ key: 'text1', label: '内容' }] };
    const config = { ...CONFIG, wechat: { ...CONFIG.wechat, templates: [template] } };
    await expect(standInsOnAPort(new Date(0), { config })).rejects.toThrow('no keyword kind for "text1"');
  });
});

it('WeChat refuses a second message to one person while the first is under way, not one to somebody else', async () => {
  const config = { ...CONFIG, wechat: { ...CONFIG.wechat, latencyMs: 300 } };
  const port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'), { config });
  const client = wechatClient(port);
  const token = String((await client.token()).access_token);
  port.it().wechat.grant(PARENT, 'tmpl-contact', 5);
  port.it().wechat.grant('o-other', 'tmpl-contact', 1);

  const people = [PARENT, PARENT, 'o-other'];
  const replies = await Promise.all(people.map((openid) => client.send(token, aMessage(openid))));
  const errcodes = replies.map((reply) => reply.errcode);
  expect([errcodes.slice(0, 2).sort(), errcodes[2]]).toEqual([[0, 43108], 0]);
  expect(await client.send(token, aMessage(PARENT))).toMatchObject({ errcode: 0 });
  expect(port.it().wechat.quota(PARENT, 'tmpl-contact')).toBe(3);
  await port.close();
});
