import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import automator from 'miniprogram-automator';
import { startHost, type WeappHost } from './start-host';

const TINY = join(__dirname, 'tiny');

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;

type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;

let host: WeappHost;
let client: MiniProgram;

beforeAll(async () => {
  host = await startHost(TINY);
  await host.switchOn();
  client = await automator.connect({ wsEndpoint: host.endpoint });
}, 60_000);
afterAll(async () => {
  client.disconnect();
  await host.stop();
});

async function page(): Promise<Page> {
  const found = await client.currentPage();
  if (found === undefined) throw new Error('No page is open.');
  return found;
}

const element = async (selector: string) => {
  const found = await (await page()).$(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};
/** The client's type says any. */
const all = async (selector: string) => (await page()).$$(selector) as Promise<readonly Element[]>;
const text = async (selector: string): Promise<string> => (await element(selector)).text();

test('a client that is there before the phone is on waits for it', async () => {
  const early = await startHost(TINY);
  try {
    const asked = automator.connect({ wsEndpoint: early.endpoint }).then((waiting) =>
      waiting
        .evaluate(() => 'answered')
        .finally(() => {
          waiting.disconnect();
        }),
    );
    await early.switchOn();
    expect(await asked).toBe('answered');
  } finally {
    await early.stop();
  }
});

describe('a tiny mini-program in the host', () => {
  afterEach(async () => {
    await host.switchOn();
  });

  test('is loaded with its life’s steps in order, its modules and its template scripts', async () => {
    expect(await (await page()).data('seen')).toEqual(['load', 'show', 'ready']);
    expect(await text('#top')).toBe('hello world');
    expect(await text('#count')).toBe('count 0 twice 0');
    expect(await host.ask('Host.title')).toBe('First');
    expect(await host.faults()).toEqual([]);
  });

  test('shows what a tap changes, and the official client reads it', async () => {
    await (await element('#count')).tap();
    await (await element('#count')).tap();
    expect(await text('#count')).toBe('count 2 twice 4');
    expect(await text('#many')).toBe('many');
    expect(await (await element('#count')).attribute('data-kind')).toBe('counter');
    expect(await Promise.all((await all('.name')).map((one) => one.text()))).toEqual(['0 a', '1 b']);
  });

  test('counts every setData with its bytes', async () => {
    await host.setData();
    await (await element('#count')).tap();
    expect(await host.setData()).toEqual([
      { page: 'pages/first/index', bytes: '{"count":1}'.length, hidden: false, data: { count: 1 } },
    ]);
  });

  test('takes no more than a field allows, and tells the app once', async () => {
    await host.setData();
    const field = (await element('#field')) as unknown as { input: (text: string) => Promise<void> }; // an InputElement
    await field.input('123456');
    expect(await text('#said')).toBe('12345');
    expect(await host.setData()).toHaveLength(1);
  });

  test('counts a touch on a canvas from its corner', async () => {
    const pad = await element('#pad');
    const at = await host.page.locator('wx-canvas').boundingBox();
    const touch = { identifier: 0, clientX: at!.x + 30, clientY: at!.y + 40 };
    await pad.touchstart({ touches: [touch], changeTouches: [touch] });
    expect(await text('#said')).toBe('30 40');
  });

  test('keeps a component’s class names to itself', async () => {
    const bulb = await element('.bulb');
    expect(await bulb.style('color')).toBe('rgb(1, 2, 3)');
    expect(await bulb.text()).toBe('dark');
    await (await element('#count')).tap();
    expect(await bulb.text()).toBe('lit');
  });

  test('hands the values of an address over as they are written, and hides the page beneath', async () => {
    await client.callWxMethod('navigateTo', { url: '/pages/second/index?name=a%20b' });
    expect((await page()).query).toEqual({ name: 'a%20b' });
    expect(await text('#asked')).toBe('a%20b');
    await client.callWxMethod('navigateBack');
    expect(await (await page()).data('seen')).toEqual(['load', 'show', 'ready', 'hide', 'show']);
  });

  test('refuses a page that is not there, and an eleventh', async () => {
    await expect(client.callWxMethod('navigateTo', { url: '/pages/none/index' })).rejects.toThrow(
      'is not found',
    );
    for (let opened = 1; opened < 10; opened += 1)
      await client.callWxMethod('navigateTo', { url: '/pages/second/index' });
    await expect(client.callWxMethod('navigateTo', { url: '/pages/second/index' })).rejects.toThrow(
      'limit exceed',
    );
  });

  test('opens a sub-package without a network only where it was fetched before', async () => {
    await host.ask('Host.phone', { online: false });
    await expect(client.callWxMethod('navigateTo', { url: '/extra/third/index' })).rejects.toThrow(
      'loadSubpackage:fail',
    );
    await host.ask('Host.phone', { online: true });
    await client.callWxMethod('navigateTo', { url: '/pages/second/index' });
    await host.ask('Host.settle');
    await host.ask('Host.phone', { online: false });
    await client.callWxMethod('navigateTo', { url: '/extra/third/index' });
    expect(await text('#where')).toBe('extra');
  });

  test('says loudly what went wrong', async () => {
    await (await element('#fail')).tap();
    expect((await host.faults()).map(({ message }) => message)).toContain('a throw on purpose');
    await (await element('#misuse')).tap();
    expect((await host.faults()).map(({ message }) => message)).toContain(
      'wx.noSuchThing is not a function that the host has.',
    );
  });

  test('asks about reminders within a tap only', async () => {
    await expect(client.callWxMethod('requestSubscribeMessage', { tmplIds: ['a'] })).rejects.toThrow(
      'user TAP gesture',
    );
  });

  test('keeps what it stores through a restart, as text', async () => {
    await client.callWxMethod('setStorage', { key: 'kept', data: { at: new Date(0), n: 1 } });
    await host.restart();
    expect(await client.callWxMethod('getStorageSync', 'kept')).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      n: 1,
    });
  });
});

describe('a package that is broken', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const brokenBy = (path: string, content: string | undefined): string => {
    const folder = mkdtempSync(join(tmpdir(), 'tiny-'));
    folders.push(folder);
    cpSync(TINY, folder, { recursive: true });
    if (content === undefined) rmSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), content);
    return folder;
  };

  test.each([
    ['an unknown tag', 'pages/first/index.wxml', '<marquee>hello</marquee>', '<marquee> is no tag'],
    [
      'an expression without its end',
      'pages/first/index.wxml',
      '<view>{{ a + }}</view>',
      'pages/first/index.wxml',
    ],
  ])('by %s is refused before it starts', async (_what, ...[path, content, words]) => {
    await expect(startHost(brokenBy(path, content))).rejects.toThrow(words);
  });

  test('by a throw where a page is loaded is a fault', async () => {
    const broken = await startHost(
      brokenBy(
        'pages/first/index.js',
        'Page({ data: { names: [] }, onLoad() { throw new Error("in an effect"); } });',
      ),
    );
    try {
      await broken.switchOn();
      expect((await broken.faults()).map(({ message }) => message)).toEqual(['in an effect']);
    } finally {
      await broken.stop();
    }
  });

  test('by a sub-package that is missing cannot open its page', async () => {
    const broken = await startHost(brokenBy('extra', undefined));
    try {
      await broken.switchOn();
      await expect(
        broken.ask('App.callWxMethod', { method: 'navigateTo', args: [{ url: '/extra/third/index' }] }),
      ).rejects.toThrow('is not defined');
    } finally {
      await broken.stop();
    }
  });
});
