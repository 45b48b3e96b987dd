import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '../../../src/api/routes';
import { catalogue } from '../../phones/looks/catalogue';
import { memoryOf } from '../../phones/looks/phone-memory';
import type { Look } from '../../phones/looks/look';
import { type Cloud, startHost, type WeappHost } from '../../weapp-host/start-host';
import { cloudOf } from '../answer-as-cloud';
import { buildPackage, PACKAGE } from '../build-package';
import { lookAt, waitForWords } from '../look-at';

/** How the package behaves where WeChat, the phone or the app itself does something nobody has asked for. */
let host: WeappHost;

beforeAll(async () => {
  await buildPackage();
  host = await startHost(PACKAGE);
}, 240_000);
afterAll(async () => {
  await host.stop();
});

function lookOf(page: Look['page'], state: string): Look {
  const found = catalogue.find((look) => look.page === page && look.state === state);
  if (found === undefined) throw new Error(`no look ${page} ${state}`);
  return found;
}

const parentHome = lookOf('parent.home', 'full');
const caregiverHome = lookOf('caregiver.home', 'full');

/** The same with nothing in each list: answers of the functions that no page is written for. */
function damaged(data: unknown): unknown {
  if (Array.isArray(data)) return [null];
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, damaged(value)]));
}

/** A cloud that says what a look says, damaged. */
function damagedCloud({ answers }: Look): Cloud {
  const cloud = cloudOf(answers);
  return async (name, data) => damaged(await cloud(name, data));
}

async function openBroken(look: Look): Promise<void> {
  await host.switchOn({ url: routes[look.page], storage: memoryOf(look), cloud: damagedCloud(look) });
  await waitForWords(host, '这一页出了点问题');
}

const text = async (): Promise<string> => String(await host.ask('Host.text'));

async function tap(words: string): Promise<void> {
  const button = host.page.locator('wx-button:visible', { hasText: words }).last();
  await button.scrollIntoViewIfNeeded();
  await button.tap();
  await host.ask('Host.settle');
}

describe('a page that fails', () => {
  test.each([
    ['a parent', parentHome, 0],
    ['a grandmother, in her own layout', caregiverHome, 1],
  ])('says so to %s, with three ways on and a number that the log knows', async (_who, look, elder) => {
    await openBroken(look);
    const said = await text();
    for (const way of ['再试一次', '回首页', '投诉建议']) expect(said).toContain(way);
    const number = /报这个号：([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(said)?.[1] ?? 'none';

    const logged = (await host.ask('Host.logged')) as readonly string[];
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.at(-1)).toContain(number);
    expect(logged.join('\n')).toContain('TypeError');
    expect(logged.join('\n')).not.toMatch(/[\u4e00-\u9fff]|\d{11}/);
    expect(await host.page.locator('.screen.elder').count()).toBe(elder);
    // React tells of it too.
    expect(new Set((await host.faults()).map(({ where }) => where))).toContain('console.error');
  });

  test('is drawn once more when it is asked for, and then works', async () => {
    let cloud = damagedCloud(parentHome);
    const switching: Cloud = (name, data) => cloud(name, data);
    await host.switchOn({ url: routes['parent.home'], storage: memoryOf(parentHome), cloud: switching });
    await waitForWords(host, '这一页出了点问题');
    cloud = cloudOf(parentHome.answers);
    await tap('再试一次');
    await waitForWords(host, parentHome.shows);
    await host.faults();
  });

  test('leads to those who take complaints', async () => {
    await openBroken(parentHome);
    await tap('投诉建议');
    await waitForWords(host, '写给县里');
    await host.faults();
  });
});

describe('in an app that works', () => {
  afterEach(async () => {
    // What the templates say of a list is the flows' and the pages' own tests.
    expect((await host.faults()).filter(({ where }) => where !== 'glass-easel')).toEqual([]);
  });

  test('an address that is no page any more leads to the first one, which leads on to its owner’s home', async () => {
    await host.switchOn({
      url: '/pages/gone/index?id=no_1&name=%E7%8E%8B',
      storage: memoryOf(parentHome),
      cloud: cloudOf(parentHome.answers),
    });
    await waitForWords(host, parentHome.shows);
    expect(await host.page.locator('.host-toast').textContent()).toContain('那一页已经没有了');
  });

  test('a newer version waits while somebody writes, and is offered with one button where nothing is lost', async () => {
    await host.switchOn({
      url: routes.feedback,
      storage: memoryOf(parentHome),
      cloud: cloudOf(parentHome.answers),
    });
    await waitForWords(host, '想说的话');
    await host.ask('Host.update', { state: 'ready' });
    // Real time: longer than the app waits between two looks.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const panel = host.page.locator('.host-panel');
    expect(await panel.count()).toBe(0);

    await host.ask('App.callWxMethod', { method: 'reLaunch', args: [{ url: routes['parent.home'] }] });
    await waitForWords(host, parentHome.shows);
    await panel.waitFor();
    expect(await panel.textContent()).toContain('有新版本');
    expect(await panel.locator('.host-cancel').count()).toBe(0);
    expect(await host.ask('Host.updated')).toEqual({ times: 0 });
    await panel.locator('.host-ok').tap();
    await host.ask('Host.settle');
    expect(await host.ask('Host.updated')).toEqual({ times: 1 });
  });

  test('a newer version that could not be fetched is in the log, and nowhere else', async () => {
    await lookAt(host, parentHome);
    await host.ask('Host.update', { state: 'failed' });
    expect(await host.ask('Host.logged')).toEqual([expect.stringContaining('pages/parent/home/index')]);
    expect(await host.page.locator('.host-panel').count()).toBe(0);
  });

  test('the system’s type size is taken over when the app comes back', async () => {
    await lookAt(host, parentHome);
    const isSized = (type: string): Promise<unknown> =>
      host.page.waitForFunction(
        `document.querySelector('.screen').style.getPropertyValue('--type').trim().slice(0, 3) === '${type}'`,
      );
    await isSized('1');
    await host.ask('Host.background');
    await host.ask('Host.phone', { fontSize: 23 });
    await host.ask('Host.foreground');
    await isSized('1.4');
  });

  test('whoever has switched off all messages is told where they are switched on', async () => {
    const mine = lookOf('mine', 'full');
    await lookAt(host, mine);
    await host.ask('Host.phone', { subscription: 'off' });
    await tap('再收几次提醒');
    await tap('知道了，去点允许');
    await waitForWords(host, '微信里把这里的消息关了');
  });

  test('whoever has said no to reminders is not asked again in passing', async () => {
    const asked: unknown[] = [];
    const answers = cloudOf({ ...parentHome.answers });
    const listening: Cloud = (name, data) => {
      if ((data as { readonly op: string }).op === 'push.recordSubscription') asked.push(data); // what `transport-cloud` sends
      return answers(name, data);
    };
    const storage = { ...memoryOf(parentHome), 'reminders-refused': Date.now() };
    await host.switchOn({ url: routes['parent.home'], storage, cloud: listening });
    await waitForWords(host, parentHome.shows);
    await tap('都联系过了，一起确认');
    // Real time: the answer to WeChat's question is booked beside everything else.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).toEqual([]);

    await host.switchOn({ url: routes['parent.home'], storage: memoryOf(parentHome), cloud: listening });
    await waitForWords(host, parentHome.shows);
    await tap('都联系过了，一起确认');
    // Real time: the answer to WeChat's question is booked beside everything else.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).toHaveLength(1);
  });

  test('what takes longer than five seconds says that it is still being waited for', async () => {
    await host.switchOn({
      url: routes['parent.home'],
      storage: memoryOf(parentHome),
      cloud: () => new Promise(() => undefined),
    });
    expect(await text()).not.toContain('网络有点慢');
    await waitForWords(host, '网络有点慢，还在等');
  });
});

test('a promise that nobody has caught is in the log under a number, without what it says of a person', async () => {
  await lookAt(host, parentHome);
  await host.ask('App.callFunction', {
    functionDeclaration: "function () { Promise.reject(new Error('late for 王小明')); }",
    args: [],
  });
  await host.ask('Host.settle');
  const logged = (await host.ask('Host.logged')) as readonly string[];
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4} pages\/parent\/home\/index Error: late for/);
  expect(logged[0]).not.toContain('王小明');
  await host.faults();
});
