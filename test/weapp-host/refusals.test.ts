import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import automator from 'miniprogram-automator';
import { startHost, type WeappHost } from './start-host';
import type { PhoneState } from './wire';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;

let host: WeappHost;
let client: MiniProgram;

beforeAll(async () => {
  host = await startHost(join(__dirname, 'tiny'));
  await host.switchOn();
  client = await automator.connect({ wsEndpoint: host.endpoint });
}, 60_000);
afterAll(async () => {
  client.disconnect();
  await host.stop();
});
afterEach(async () => {
  await host.switchOn();
});

const call = (name: string, ...values: readonly unknown[]): Promise<unknown> =>
  client.callWxMethod(name, ...values);

describe('WeChat refuses', () => {
  test.each([
    ['navigateTo', { url: '/pages/none/index' }, 'is not found'],
    ['redirectTo', { url: '/pages/none/index' }, 'is not found'],
    ['reLaunch', { url: 'pages/none/index?id=1' }, 'is not found'],
    ['navigateTo', {}, 'parameter.url should be String'],
    ['switchTab', { url: '/pages/second/index' }, 'can not switch to no-tabBar page'],
    ['navigateBack', {}, 'cannot navigate back at first page'],
    ['getStorage', { key: 'nothing' }, 'data not found'],
    ['chooseMedia', {}, 'cancel'],
    ['scanCode', {}, 'cancel'],
    ['openDocument', { filePath: 'http://usr/none.pdf' }, 'no such file'],
    ['uploadFile', {}, 'uploads nothing'],
    ['cloud.callFunction', { name: 'api' }, "Cloud API isn't enabled"],
    ['noSuchThing', {}, 'not a function that the host has'],
  ])('%s of %j', async (name, options, words) => {
    await expect(call(name, options)).rejects.toThrow(words);
    await host.faults();
  });

  test('more than a megabyte under one key, and more than ten in all', async () => {
    const half = 'x'.repeat(1024 * 1024 - 10);
    await expect(call('setStorage', { key: 'one', data: `${half}${half}` })).rejects.toThrow(
      'entry size limit',
    );
    for (let key = 0; key < 10; key += 1) await call('setStorage', { key: `k${key}`, data: half });
    await expect(call('setStorage', { key: 'k10', data: half })).rejects.toThrow('max size');
    await call('setStorage', { key: 'k1', data: '' });
    await call('setStorage', { key: 'k10', data: half });
  });

  test.each(['getClipboardData', 'setClipboardData', 'chooseMedia', 'chooseMessageFile'])(
    '%s where its owner has not agreed to the guideline, and where the guideline leaves it out',
    async (name) => {
      await host.switchOn({ phone: { privacy: false } });
      await expect(call(name, { data: '' })).rejects.toThrow('privacy permission is not authorized');
      await host.switchOn({ phone: { undeclared: [name] } });
      await expect(call(name, { data: '' })).rejects.toThrow('is not declared in the privacy agreement');
    },
  );

  test('a recording without that agreement, in its own way', async () => {
    await host.switchOn({ phone: { privacy: false } });
    const said: unknown = await client.evaluate(`function () {
      return new Promise((resolve) => {
        const recorder = wx.getRecorderManager();
        recorder.onError((error) => resolve(error.errMsg));
        recorder.onStart(() => resolve('it has begun'));
        recorder.start({});
      });
    }`);
    expect(said).toContain('operateRecorder:fail');
  });

  test('a request without a network, and says by which number', async () => {
    await host.switchOn({ phone: { online: false } });
    const said: unknown = await client.evaluate(
      'function () { return new Promise((resolve) => wx.request({ url: "http://127.0.0.1:1/", fail: resolve })); }',
    );
    expect(said).toMatchObject({ errno: 600_003 });
  });
});

describe('WeChat’s question about reminders', () => {
  const asked = async (ids: readonly string[], phone: Partial<PhoneState> = {}): Promise<string> => {
    await host.switchOn({ phone });
    const page = await client.currentPage();
    await page!.setData({ ids });
    await (await page!.$('#remind'))!.tap();
    return String(await page!.data('said'));
  };

  test.each([
    ['three templates', ['a', 'b', 'c'], {}, '"c":"accept"'],
    ['four', ['a', 'b', 'c', 'd'], {}, 'refused 20003'],
    ['none', [], {}, 'refused 10001'],
    ['somebody who says no', ['a'], { subscription: 'reject' }, '"a":"reject"'],
    ['an account that may not', ['a'], { subscription: 'ban' }, '"a":"ban"'],
    ['somebody who wants none at all', ['a'], { subscription: 'off' }, 'refused 20004'],
  ] as const)('of %s', async (...[, ids, phone, words]) => {
    expect(await asked(ids, phone)).toContain(words);
  });
});

describe('a restart', () => {
  test('keeps the files that were saved, forgets the temporary ones, and needs no network for a package it has', async () => {
    await client.evaluate(`function () {
      const files = wx.getFileSystemManager();
      for (const filePath of ['http://usr/kept', 'http://tmp/gone'])
        files.writeFile({ filePath, data: 'words', encoding: 'utf8' });
    }`);
    await call('navigateTo', { url: '/extra/third/index' });
    await host.restart({ url: '/extra/third/index', phone: { online: false } });
    expect((await client.currentPage())!.path).toBe('extra/third/index');
    expect(Object.keys((await host.ask('Host.files')) as object)).toEqual(['http://usr/kept']);
  });
});
