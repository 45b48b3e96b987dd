import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Envelope } from '../../contracts/errors';
import { openidOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { BOOKKEEPING, changedTables, tableContents } from './table-contents';

/** The way without `wx.cloud`: a session of our own over HTTPS. Begins on 2026-11-18 at 09:00, told in order. */
const DEVICE = 'device-liumin';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

type Caller = { readonly token?: string; readonly device?: string };

/** A call as `wx.request` makes it. */
const post = async (body: object, { token, device }: Caller = {}): Promise<Envelope> => {
  const response = await fetch(`${county.cloud.url}/v1/functions/api`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(device === undefined ? {} : { 'x-device': device }),
    },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Envelope; // the envelope is what the assertions are about
};

const loginCode = (key: string): string => county.cloud.standIns.wechat.mintLoginCode(openidOf(key));

/** Starts a session as the mini-program does: `wx.login`'s code, and the device it is bound to. */
const startSession = async (key: string, device: string): Promise<{ token: string; expiresAt: string }> => {
  const answer = await post({ op: 'session.start', input: { code: loginCode(key), device } });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.data as { token: string; expiresAt: string }; // checked by the contract's own schema in the pipeline
};

const refusalOf = async (body: object, caller?: Caller) => {
  const answer = await post(body, caller);
  return answer.ok ? null : answer.refusal;
};

const who = { op: 'session.who', input: {} };
const confirm = {
  op: 'contact.confirm',
  input: { childIds: [demoId('ch', 'wangxiaoyu')], week: '2026-W47', lines: ['child'] },
};
let token = '';

describe('a session', () => {
  it('is started with a code of wx.login, for twelve hours', async () => {
    const session = await startSession('liumin', DEVICE);
    ({ token } = session);

    expect(session.expiresAt).toBe('2026-11-18T21:00:00+08:00');
    expect(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).not.toContain(openidOf('liumin'));
  });

  it('is not started with a code twice, with a made-up one, or with one of five minutes ago', async () => {
    const invalid = { code: 'session.codeInvalid' };
    const start = (code: string) => refusalOf({ op: 'session.start', input: { code, device: DEVICE } });
    const code = loginCode('liumin');

    expect(await start(code)).toBeNull();
    expect(await start(code)).toEqual(invalid);
    expect(await start('made-up')).toEqual(invalid);
    const stale = loginCode('liumin');
    await county.cloud.moveClock('2026-11-18T09:06:00+08:00');
    expect(await start(stale)).toEqual(invalid);
  });

  it('of an account that nobody is bound to knows nobody, and can do nothing but begin', async () => {
    const caller = { token: (await startSession('newcomer', 'device-new')).token, device: 'device-new' };

    expect(await post(who, caller)).toMatchObject({ ok: true, data: { person: null, roles: [] } });
    expect(await refusalOf({ op: 'home.show', input: {} }, caller)).toEqual({ code: 'caller.notBound' });
  });
});

describe('a call over HTTPS', () => {
  const mine = () => ({ token, device: DEVICE });

  it.each([
    ['session.who', {}],
    ['home.show', {}],
    ['notice.list', {}],
  ] as const)('answers %s like the call over wx.cloud', async (op, input) => {
    const requestId = `same-${op.replace('.', '-')}`;
    const over = await post({ op, input, requestId }, mine());

    expect(over.ok).toBe(true);
    expect(over).toEqual(await county.cloud.call('liumin', op, input, requestId));
  });

  it('and one over wx.cloud are the same caller’s: the same requestId answers the same, whichever way it came', async () => {
    const requestId = 'either-way-1';
    const over = await post({ ...confirm, requestId }, mine());
    const before = await tableContents(county.root, { except: BOOKKEEPING });

    expect(over).toMatchObject({ ok: true, requestId });
    expect(await county.cloud.call('liumin', confirm.op, confirm.input, requestId)).toEqual(over);
    expect(changedTables(before, await tableContents(county.root, { except: BOOKKEEPING }))).toEqual([]);
  });

  it('is refused in the same words', async () => {
    const foreign = { ...confirm, input: { ...confirm.input, childIds: [demoId('ch', 'zhaoyinuo')] } };
    const requestId = 'foreign-01';

    expect(await post({ ...foreign, requestId }, mine())).toEqual(
      await county.cloud.call('liumin', foreign.op, foreign.input, requestId),
    );
    expect(await refusalOf(confirm, mine())).toEqual({ code: 'request.missing' });
    expect(await refusalOf({ op: 'no.such', input: {} }, mine())).toEqual({ code: 'op.unknown' });
    expect(await refusalOf({ input: {} }, mine())).toEqual({ code: 'input.invalid' });
  });
});

describe('a session that does not count', () => {
  const expired = { code: 'session.expired' };

  it('is none at all', async () => {
    expect(await refusalOf(who)).toEqual({ code: 'caller.unknown' });
    const claimed = {
      ...who,
      input: {},
      WX_OPENID: openidOf('liumin'),
      userInfo: { openId: openidOf('liumin') },
    };
    expect(await refusalOf(claimed)).toEqual({ code: 'caller.unknown' });
  });

  it('is another device’s', async () => {
    expect(await refusalOf(who, { token, device: 'device-other' })).toEqual(expired);
  });

  it('is one without its device', async () => {
    expect(await refusalOf(who, { token })).toEqual(expired);
  });

  it('is a forged one: made up, changed, or signed with another key', async () => {
    const [body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const later = Buffer.from(JSON.stringify({ ...claims, exp: 4_102_444_800_000 })).toString('base64url');
    const otherKey = createHmac('sha256', 'another key').update(later).digest('base64url');
    const before = await tableContents(county.root);

    for (const forged of [
      'x',
      'a.b',
      `${body}.`,
      `${body}.${signature}x`,
      `${later}.${signature}`,
      `${later}.${otherKey}`,
    ])
      expect(
        await refusalOf({ ...confirm, requestId: 'forged-001' }, { token: forged, device: DEVICE }),
      ).toEqual(expired);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('is one of twelve hours ago', async () => {
    const late = {
      token: (await startSession('wangjianjun', 'device-father')).token,
      device: 'device-father',
    };
    await county.cloud.moveClock('2026-11-18T20:59:00+08:00');
    expect(await refusalOf(who, { token, device: DEVICE })).toBeNull();
    await county.cloud.moveClock('2026-11-18T21:00:00+08:00');

    expect(await refusalOf(who, { token, device: DEVICE })).toEqual(expired);
    expect(await refusalOf(who, late)).toBeNull();
  });
});

describe('a phone of the stage', () => {
  it('is served with a token and the device that the token counts on', async () => {
    const served = await new Promise<string>((resolve, reject) => {
      const host = `parent.localhost:${new URL(county.cloud.url).port}`;
      request(`${county.cloud.url}/local/phone`, { headers: { host } }, (response) => {
        text(response).then(resolve, reject);
      })
        .on('error', reject)
        .end();
    });
    const session = JSON.parse(served) as { token: string; device: string }; // what is asserted on

    expect(await post(who, session)).toMatchObject({ ok: true, data: { person: { name: '刘敏' } } });
    expect(await refusalOf(who, { token: session.token })).toEqual({ code: 'session.expired' });
  });
});

describe('a foreign host', () => {
  const statusFor = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const call = request(
        `${county.cloud.url}/v1/functions/api`,
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      call.on('error', reject);
      call.end(JSON.stringify(who));
    });

  it('is refused, and so is a page of another origin', async () => {
    const { port } = new URL(county.cloud.url);

    expect(await statusFor({ host: `parent.localhost:${port}` })).toBe(200);
    expect(await statusFor({ host: `evil.example:${port}` })).toBe(403);
    expect(await statusFor({ host: 'localhost:1' })).toBe(403);
    expect(await statusFor({ origin: 'http://evil.example' })).toBe(403);
  });
});
