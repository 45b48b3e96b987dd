import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answers } from '../phones/answer-calls';
import { ids, WEEK } from '../phones/looks/fixtures/cast';
import { aHousehold, type Household, parentHome, xiaochuan, xiaoyu } from '../phones/looks/fixtures/home';
import { kept, says } from '../phones/looks/look';
import { memoryOf } from '../phones/looks/phone-memory';
import { type Cloud, startHost, type WeappHost } from '../weapp-host/start-host';
import type { SetDataCall } from '../weapp-host/wire';
import { fullLook } from './a-look-a-page';
import { cloudOf } from './answer-as-cloud';
import { buildPackage, PACKAGE } from './build-package';
import { lookAt, waitForWords } from './look-at';

/** Bytes, from the tap until the card says that all windows are lit; with what a page that was covered has to catch up on. */
const CONFIRM_MOST = 2_048;

const HOME = 'pages/parent/home/index';

let host: WeappHost;
const counted: string[] = [];

beforeAll(async () => {
  await buildPackage();
  host = await startHost(PACKAGE);
}, 300_000);
afterAll(async () => {
  if (counted.length > 0) console.log(counted.join('\n'));
  await host.stop();
});
afterEach(async () => {
  expect(await host.faults()).toEqual([]);
});

const look = fullLook(`/${HOME}`);

/** What the app sends to its functions. */
const opOf = (data: unknown): string => (data as { readonly op: string }).op;

/** A parent's phone at home, with another cloud than the look's. */
const open = (cloud: Cloud): Promise<void> =>
  host.switchOn({ url: `/${HOME}`, storage: memoryOf(look), cloud });

const byGuardian = { by: 'guardian', late: false } as const;

const siblings: Household['children'] = [
  xiaoyu,
  xiaochuan,
  { ...xiaoyu, childId: ids.mengmeng, name: '王小河', age: 4 },
];

const homeOf = (children: Household['children']): Answers =>
  says('home.show', parentHome({ households: [aHousehold({ children })] }));

/** A home that answers as after the confirmation once there was one. */
function confirming(children: Household['children']): Cloud {
  const [open, lit] = [
    homeOf(children),
    homeOf(children.map((child) => ({ ...child, child: byGuardian, caregiver: byGuardian }))),
  ];
  const weeks = children.map(({ childId }) => ({
    childId,
    week: WEEK,
    child: true,
    caregiver: true,
    late: false,
  }));
  const confirmed = says('contact.confirm', { weeks, records: [ids.contact], closedTasks: 1 });
  let answers: Answers = open;
  return async (name, data) => {
    if (opOf(data) === 'contact.confirm') answers = { ...lit, ...confirmed };
    return cloudOf(answers)(name, data);
  };
}

async function tap(selector: string): Promise<void> {
  const { pageId } = (await host.ask('App.getCurrentPage')) as { readonly pageId: number };
  const { elementId } = (await host.ask('Page.getElement', { pageId, selector })) as {
    readonly elementId: string;
  };
  await host.ask('Element.tap', { pageId, elementId });
}

const bytes = (calls: readonly SetDataCall[]): number => calls.reduce((sum, call) => sum + call.bytes, 0);

describe('a week that is confirmed', () => {
  test.each([1, 2, 3])(
    'of %d children sends little, and nothing while another page lies over it',
    async (many) => {
      await open(confirming(siblings.slice(0, many)));
      await waitForWords(host, '本周还没确认');
      await host.ask('Host.settle');
      await host.setData();

      await tap('.week-actions .button-primary');
      await waitForWords(host, '都联系上了');
      await host.ask('App.callWxMethod', { method: 'navigateBack', args: [{ delta: 1 }] });
      await waitForWords(host, '灯都亮了');
      await host.ask('Host.settle');

      const calls = await host.setData();
      expect(calls.filter(({ hidden }) => hidden)).toEqual([]);
      const own = calls.filter(({ page }) => page === HOME);
      counted.push(`A week of ${many} confirmed: ${own.map((call) => call.bytes).join(' + ')} B`);
      expect(bytes(own)).toBeGreaterThan(0);
      expect(bytes(own)).toBeLessThanOrEqual(CONFIRM_MOST);
    },
  );
});

describe('a page', () => {
  test('that the phone has kept an answer of is there with one call, before the network is asked', async () => {
    await lookAt(host, {
      ...look,
      answers: { otherwise: 'offline' },
      kept: [kept('home.show', { role: 'guardian' }, parentHome())],
    });
    const [first, ...more] = await host.setData();
    expect(first?.bytes).toBeGreaterThan(2_000);
    expect(more.length).toBeLessThanOrEqual(1);
  });

  test('that lies beneath another one sends nothing until it is seen again', async () => {
    let late: (() => void) | undefined;
    const answers = cloudOf(look.answers);
    await open(async (name, data) => {
      if (opOf(data) === 'home.show')
        await new Promise<void>((resolve) => {
          late = resolve;
        });
      return answers(name, data);
    });
    await host.ask('App.callWxMethod', { method: 'navigateTo', args: [{ url: '/pages/feedback/index' }] });
    await host.ask('Host.settle');
    await host.setData();
    late?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await host.ask('Host.settle');
    expect(await host.setData()).toEqual([]);

    await host.ask('App.callWxMethod', { method: 'navigateBack', args: [{ delta: 1 }] });
    await waitForWords(host, look.shows);
    expect((await host.setData()).map(({ page }) => page)).toContain(HOME);
  });
});
