import { describe, expect } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { localCalls } from '../flows/local-calls';
import { cannot, inHost, phoneInHand } from '../flows/phone-in-hand';
import { type DirectorFlow, directorFlows } from './director-flows';

/** From Wednesday 2026-11-18 on, in 青杨村, with the package that phones get. Told in order: the days go on. */
const { take, phone, county, column } = phoneInHand();
const DIRECTOR = 'zhouxiaoqin';
/** Real time: long enough for two slow cores that start a function. */
const PATIENCE_MS = 25_000;
const OFFLINE = { phone: { online: false } } as const;

let day = 18;
/** Moves the county to the next morning; from a Friday to the Monday after it. */
async function nextMorning(): Promise<void> {
  day += day === 20 ? 3 : 1;
  await county().cloud.moveClock(`2026-11-${String(day)}T09:00:00+08:00`);
}

const countOf = async ({ count, household }: DirectorFlow): Promise<number> =>
  Number((await column(count, [household]))[0]);

/** Waits until there are so many: what goes by itself has no button to wait for. */
async function arrive(count: () => Promise<number>, many: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while ((await count()) !== many && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await count()).toBe(many);
}

const requests = async (person: string, op: string): Promise<number> =>
  Number(
    (
      await column('select count(*)::int from request where actor = $1 and op = $2', [
        demoId('pe', person),
        op,
      ])
    )[0],
  );

describe('a director without a network', () => {
  for (const flow of directorFlows)
    inHost(
      cannot.network,
      `writes down ${flow.name}; WeChat is killed before and after the tap, days pass, and it arrives once`,
      async () => {
        const url = flow.url + ((await flow.about?.(county())) ?? '');
        const before = await countOf(flow);
        // The day's list has been on this phone before: WeChat has its package.
        const director = await take(DIRECTOR);
        await director.isAt('director/today');
        await director.follows(url);
        await director.sees(flow.opened);
        await phone().network(false);
        await flow.fill(director);
        await phone().host.restart({ url, ...OFFLINE });
        await director.sees('接着上次写的');
        await director.tapTwice(flow.save);
        await director.sees('存在手机里了');
        expect(await countOf(flow)).toBe(before);

        await phone().host.restart({ url: '/pages/director/today/index', ...OFFLINE });
        await director.sees('待发送');
        await nextMorning();
        await phone().restart('/pages/director/today/index');
        await arrive(() => countOf(flow), before + 1);
        await director.seesNo('待发送');
        await phone().restart(url);
        await director.sees(flow.settled ?? flow.opened);
        await director.seesNo('接着上次写的');
        expect(await countOf(flow)).toBe(before + 1);
      },
    );

  inHost(cannot.network, 'sends again what arrived without an answer, and it is done once', async () => {
    const wang = demoId('hh', 'qingyang-wang');
    const url = `/pages/director/visit/index?id=${wang}`;
    const rows = async (): Promise<number> =>
      Number((await column('select count(*)::int from visit where household_id = $1', [wang]))[0]);
    const before = await rows();
    const director = await take(DIRECTOR, { url, role: 'director' });
    await director.sees('都见到');
    const through = localCalls(county().cloud.url, () => ({ as: DIRECTOR }));
    await phone().host.restart({
      url,
      cloud: async (name, data) => {
        const answer = await through(name, data);
        if ((data as { readonly op: string }).op === 'visit.record')
          throw new Error('The answer never came.'); // what transport-cloud sends
        return answer;
      },
    });
    await director.tap('都见到');
    await director.tap('都聊过');
    await director.tap('照护到位');
    await director.tapTwice('记下这次走访');
    await director.sees('存在手机里了');
    await phone().host.restart({ url: '/pages/director/today/index', cloud: through });
    await director.sees('家');
    await director.seesNo('待发送');
    expect(await rows()).toBe(before + 2);
  });
});

describe('another WeChat account on the same phone', () => {
  inHost(cannot.network, 'sends nothing of what somebody else wrote, and does not see it', async () => {
    const [flow] = directorFlows;
    if (flow === undefined) throw new Error('There are no flows.');
    const before = await countOf(flow);
    const director = await take(DIRECTOR);
    await director.isAt('director/today');
    await director.follows(flow.url);
    await director.sees(flow.opened);
    await phone().network(false);
    await flow.fill(director);
    await director.tap(flow.save);
    await director.sees('存在手机里了');

    const other = localCalls(county().cloud.url, () => ({ as: 'ranxiuzhi' }));
    await phone().host.restart({ url: '/pages/director/today/index', cloud: other });
    await director.sees('冯家');
    await director.seesNo('待发送');
    expect(await countOf(flow)).toBe(before);
    expect(await requests('ranxiuzhi', 'visit.record')).toBe(0);

    const own = localCalls(county().cloud.url, () => ({ as: DIRECTOR }));
    await phone().host.restart({ url: '/pages/director/today/index', cloud: own });
    await arrive(() => countOf(flow), before + 1);
    await director.seesNo('待发送');
  });
});

describe('a grandmother without a signal', () => {
  inHost(cannot.network, 'says that all is well; it is kept, said so, and goes by itself', async () => {
    const before = await requests('chenguifang', 'family.sayFine');
    const grandmother = await take('chenguifang', { role: 'caregiver', phone: { fontSize: 23 } });
    await grandmother.sees('都好');
    await phone().network(false);
    await grandmother.tapTwice('都好');
    await grandmother.sees('待发送 1 条：都好。存在手机里了，有网就发。');
    await phone().host.restart({ ...OFFLINE });
    await grandmother.sees('待发送 1 条：都好');
    await phone().restart();
    await grandmother.sees('今天说过都好了');
    await grandmother.seesNo('待发送');
    expect(await requests('chenguifang', 'family.sayFine')).toBe(before + 1);
  });

  inHost(cannot.network, 'asks for help, and nobody pretends that it has been heard', async () => {
    const grandmother = await take('chenguifang', { url: '/pages/caregiver/help/index', role: 'caregiver' });
    await grandmother.sees('身体不好');
    await phone().network(false);
    await grandmother.tap('身体不好');
    await grandmother.tapTwice('告诉周主任');
    await grandmother.sees('现在还没送到，着急请直接打电话。');
    await phone().restart('/pages/caregiver/home/index');
    await arrive(() => requests('chenguifang', 'family.askForHelp'), 1);
    await grandmother.seesNo('待发送');
  });
});
