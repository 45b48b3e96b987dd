import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { standInsOnAPort, type StandInsOnAPort } from './stand-ins-on-a-port';

describe('the stand-ins', () => {
  let port: StandInsOnAPort;
  let errors: string[];

  beforeEach(async () => {
    errors = [];
    jest
      .spyOn(console, 'error')
      .mockImplementation((...words: unknown[]) => void errors.push(words.join(' ')));
    port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await port.close();
  });

  it.each([
    ['/wechat/wxa/msg_sec_check', { method: 'POST' }, 'WeChat POST /wxa/msg_sec_check'],
    ['/wechat', {}, 'WeChat GET'],
    ['/admin/other', { method: 'POST' }, 'CloudBase POST /admin/other'],
    [
      '/',
      { method: 'POST', headers: { 'X-TC-Action': 'ImageModeration', 'X-TC-Version': '2020-12-29' } },
      'Tencent Cloud 2020-12-29 ImageModeration by POST',
    ],
    [
      '/',
      { method: 'POST', headers: { 'X-TC-Action': 'SendSms', 'X-TC-Version': '2019-07-11' } },
      'Tencent Cloud 2019-07-11 SendSms by POST',
    ],
  ])('say loudly that %s is not emulated', async (path, init, what) => {
    const response = await fetch(`${port.origin}${path}`, init);
    expect([response.status, response.statusText]).toEqual([501, `not emulated: ${what}`]);
    expect(await response.json()).toEqual({ code: 'NOT_EMULATED', message: `not emulated: ${what}` });
    expect(errors).toEqual([`not emulated: ${what}`]);
    expect(port.it().notEmulated()).toEqual([{ what, at: '2026-11-18T08:00:00+08:00' }]);
  });

  it('leave to others what is not theirs', async () => {
    for (const path of ['/', '/healthz', '/wechatty', '/administration', '/storage']) {
      expect((await fetch(`${port.origin}${path}`)).status).toBe(404);
    }
  });

  it('forget everything when reset, on disk too', async () => {
    port.it().wechat.grant('o-parent', 'tmpl-task', 2);
    port.it().reset();
    expect(port.it().wechat.quota('o-parent', 'tmpl-task')).toBe(0);
    port.restart();
    expect(port.it().wechat.quota('o-parent', 'tmpl-task')).toBe(0);
  });

  it('write their state whole, and by themselves shortly after a change', async () => {
    const path = join(port.folder, 'state', 'stand-ins.json');
    port.it().wechat.grant('o-parent', 'tmpl-task', 2);
    while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      wechat: { quotas: { 'o-parent': { 'tmpl-task': 2 } } },
    });
    expect(existsSync(`${path}.draft`)).toBe(false);
  });

  it('do not overwrite a state file they cannot read', () => {
    const path = join(port.folder, 'state', 'stand-ins.json');
    port.it().wechat.grant('o-parent', 'tmpl-task', 2);
    port.it().flush();
    writeFileSync(path, '{"wechat":');
    expect(() => {
      port.restart();
    }).toThrow('is damaged. Delete the file');
    expect(readFileSync(path, 'utf8')).toBe('{"wechat":');
  });
});
