import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { wechatTemplateId } from '../registrations';
import { type LocalCloud, startLocalCloud } from '../start-local-cloud';
import { aDataFolder, removeFolder, smallCloud } from '../testing/data-folder';

let dataDir: string;
let cloud: LocalCloud;
beforeAll(async () => {
  dataDir = aDataFolder();
  cloud = await startLocalCloud(smallCloud(dataDir));
});
afterAll(async () => {
  await cloud.stop();
  removeFolder(dataDir);
});

/** Status and JSON body of a GET, or of a POST if there is something to send. */
async function ask(address: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${cloud.url}${address}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Status of a GET with any headers, which `fetch` would not send. */
function statusWith(headers: Record<string, string>, address = '/healthz'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${cloud.url}${address}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the front door', () => {
  it('is healthy on the first Wednesday of the story', async () => {
    expect(await ask('/healthz')).toEqual({
      status: 200,
      body: {
        ok: true,
        now: '2026-11-18T09:00:00+08:00',
        database: 'ok',
        functions: { api: 'ok', timer: 'ok', callback: 'ok' },
      },
    });
  });

  it('shows the stage and nothing else of its files', async () => {
    const page = await fetch(`${cloud.url}/`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await statusWith({}, '/stage/stage.js')).toBe(200);
    expect(await statusWith({}, '/stage/../cli.ts')).toBe(404);
    expect(await statusWith({}, '/stage/%2e%2e/cli.ts')).toBe(404);
    expect((await ask('/local/stage')).body).toMatchObject({ about: { 'liu-min': '妈妈，在外地' } });
  });
});

describe('calling as a persona', () => {
  it('gives the function the person’s openid, and the caller the envelope unchanged', async () => {
    const { status, body } = await ask('/local/call', {
      as: 'liu-min',
      op: 'echo',
      input: { week: '2026-W47' },
      requestId: 'r-00000001',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ok: true,
      requestId: 'r-00000001',
      data: { event: { input: { week: '2026-W47' } } },
    });
    const { data } = body as { data: { context: { environment: string } } };
    expect(JSON.parse(data.context.environment)).toMatchObject({ WX_OPENID: 'o-liu-min' });
  });

  it('makes up a requestId like the mini-program does, and takes accounts that are nobody’s', async () => {
    const { body } = await ask('/local/call', { as: 'openid:o-stranger', op: 'echo' });

    expect(body).toMatchObject({ ok: true, requestId: expect.stringMatching(/^[\w-]{8,64}$/) });
    expect(JSON.stringify(body)).toContain('o-stranger');
  });

  it.each([
    [404, { as: 'nobody', op: 'echo' }],
    [422, { as: 'zhou', op: 'echo' }],
    [400, { as: 'liu-min' }],
    [400, { as: 'liu-min', op: 'echo', requestId: 7 }],
    [400, '{"as":'],
    [400, '[]'],
    [413, JSON.stringify({ as: 'liu-min', op: 'echo', input: 'x'.repeat(6 * 1024 * 1024) })],
    [413, 'x'.repeat(8 * 1024 * 1024)],
    [502, { as: 'liu-min', op: 'throw' }],
    [502, { as: 'liu-min', op: 'die' }],
  ])('answers %i with one sentence and no stack', async (status, body) => {
    const answer = await ask('/local/call', body);

    expect(answer).toEqual({
      status,
      body: expect.objectContaining({ ok: false, message: expect.any(String) }),
    });
    expect(JSON.stringify(answer.body)).not.toContain('    at ');
  });

  it('lists the personas without what is private about them', async () => {
    expect((await ask('/local/personas')).body).toEqual([
      { key: 'liu-min', name: '刘敏', roles: ['guardian'], region: '990100001001' },
      { key: 'zhou', name: '周晓琴', roles: ['director'], region: '990100001001' },
    ]);
  });
});

describe('the functions’ own addresses', () => {
  it('hand the request to the function as the gateway does', async () => {
    const response = await fetch(`${cloud.url}/v1/functions/api`, {
      method: 'POST',
      headers: { authorization: 'Bearer abc', origin: cloud.url },
      body: '{"op":"echo","input":{"a":1}}',
    });
    const { data } = (await response.json()) as { data: { event: object; context: { environment: string } } };

    expect(response.headers.get('access-control-allow-origin')).toBe(cloud.url);
    expect(data.event).toMatchObject({
      httpMethod: 'POST',
      path: '/v1/functions/api',
      headers: { authorization: 'Bearer abc' },
      body: '{"op":"echo","input":{"a":1}}',
    });
    expect(data.context.environment).not.toContain('WX_OPENID');
  });

  it('let WeChat check the callback’s address', async () => {
    const response = await fetch(`${cloud.url}/v1/functions/callback?echostr=12345`);
    expect(await response.text()).toBe('12345');
  });

  it('are all there are', async () => {
    expect((await ask('/v1/functions/timer', {})).status).toBe(404);
    expect((await ask('/local/call')).status).toBe(405);
    expect((await ask('/local/everything')).status).toBe(404);
  });
});

describe('requests from elsewhere', () => {
  it('are refused by their Host and by their Origin, also for the stand-ins', async () => {
    const { host, port } = new URL(cloud.url);
    expect(await statusWith({ host: `evil.example:${port}` })).toBe(403);
    expect(await statusWith({ host: `evil.example:${port}` }, '/wechat/cgi-bin/stable_token')).toBe(403);
    expect(await statusWith({ host, origin: 'http://evil.example' })).toBe(403);
    expect(await statusWith({ host: `parent.localhost:${port}` })).toBe(200);
  });
});

describe('the phones', () => {
  it('have their starting quotas, and answer a popup by the template’s name', async () => {
    const template = wechatTemplateId('contact-reminder') ?? '';
    expect(cloud.standIns.wechat.quota('o-liu-min', template)).toBe(1);

    const answers = { 'contact-reminder': 'accept', notice: 'reject' };
    expect(await ask('/local/subscribe', { as: 'liu-min', answers })).toEqual({
      status: 200,
      body: { 'contact-reminder': 'accept', notice: 'reject', errMsg: 'requestSubscribeMessage:ok' },
    });
    expect(cloud.standIns.wechat.quota('o-liu-min', template)).toBe(2);
    expect((await ask('/local/subscribe', { as: 'liu-min', answers: { notice: 'yes' } })).status).toBe(400);
  });

  it('show whose message it is and by which template', async () => {
    const add = cloud.standIns.inbox.add;
    const message = {
      channel: 'sms',
      template: '2100003',
      fields: { 1: '防溺水' },
      text: '…',
      result: 'ok',
    } as const;
    add({ ...message, to: { phone: '+8619900009002' } });
    add({ ...message, to: { phone: '+8619900000000' } });

    expect((await ask('/local/inbox?person=zhou')).body).toEqual([
      { ...message, person: 'zhou', template: 'notice', at: '2026-11-18T09:00:00+08:00' },
    ]);
    expect(cloud.inbox()).toHaveLength(2);
  });
});

describe('the clock over HTTP', () => {
  it('fires what has work on the way, tells what it skipped, and refuses to go back', async () => {
    expect(await ask('/local/clock', { now: '2026-11-23T08:00:00+08:00' })).toEqual({
      status: 200,
      body: {
        now: '2026-11-23T08:00:00+08:00',
        fired: [
          {
            job: 'weekly-closing',
            at: '2026-11-23T00:10:00+08:00',
            result: {
              ok: true,
              job: 'weekly-closing',
              time: '2026-11-22T16:10:00.000Z',
              now: '2026-11-22T16:10:00.000Z',
            },
          },
        ],
        skipped: 4 * (5 * 24 - 1) * 60 + 5 * (7 + 2) + 6,
      },
    });
    expect(await ask('/local/clock')).toEqual({ status: 200, body: { now: '2026-11-23T08:00:00+08:00' } });

    const back = await ask('/local/clock', { now: '2026-11-22T08:00:00+08:00' });
    expect(back).toMatchObject({ status: 409, body: { ok: false } });
    expect(JSON.stringify(back.body)).toMatch(/时间只能往前走.*only moves forward/);
  });

  it.each(['tomorrow', '2026-02-30T08:00:00+08:00', '2026-12-01', '2099-01-01T00:00:00+08:00', ''])(
    'does not understand %j',
    async (now) => {
      expect((await ask('/local/clock', { now })).status).toBe(400);
    },
  );

  it('understands other offsets, and standing still', async () => {
    expect((await ask('/local/clock', { now: '2026-11-23T00:00:00Z' })).body).toEqual({
      now: '2026-11-23T08:00:00+08:00',
      fired: [],
      skipped: 0,
    });
  });
});

describe('starting over', () => {
  it('is one POST', async () => {
    expect(await ask('/local/reset', {})).toEqual({
      status: 200,
      body: { now: '2026-11-18T09:00:00+08:00' },
    });
    expect((await ask('/local/inbox')).body).toEqual([]);
  });
});
