import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StoryCounty, startCounty } from '../../stories/start-county';
import { devToolsCli, openPhone, type Phone } from './phone';

/** Answers as the command line of DevTools does; what it starts is the host. */
const STAND_IN = path.resolve(__dirname, '../../weapp-host/stand-in-cli.sh');

let county: StoryCounty;
let phone: Phone;
beforeAll(async () => {
  county = await startCounty();
  phone = await openPhone(county, devToolsCli === '' ? STAND_IN : devToolsCli);
}, 300_000);
afterAll(async () => {
  await phone.stop();
  await county.stop();
}, 120_000);

/** The same phone for two persons, started by a command line as DevTools are. */
describe('a phone in DevTools', () => {
  test('is somebody’s from cold, calls the local cloud and answers WeChat’s question as it was told', async () => {
    await phone.take('liumin', { phone: { fontSize: 23, subscription: 'accept' } });
    await phone.hand.isAt('parent/home');
    await phone.hand.tapTwice('都联系过了，一起确认');
    await phone.hand.sees('灯都亮了');
    expect(await county.column("select count(*)::int from request where op = 'contact.confirm'")).toEqual([
      1,
    ]);
    expect(
      await county.column("select count(*)::int from request where op = 'push.recordSubscription'"),
    ).toEqual([1]);
    expect(await phone.faults()).toEqual([]);
  });

  test('is somebody else’s afterwards, with nothing left of the one before', async () => {
    await phone.take('chenguifang', { url: '/pages/caregiver/home/index' });
    await phone.hand.sees('都好');
    expect(await phone.hand.keeps()).not.toContain('roles');
  });

  test('meets a cloud that fails and one that refuses', async () => {
    await phone.take('zhouxiaoqin', { role: 'director', url: '/pages/consent/index' });
    await phone.cloud({ errCode: -504_002 });
    await phone.hand.follows('/pages/director/today/index');
    await phone.hand.sees('这会儿打不开');
    await phone.cloud({ refusal: 'caller.unknown' });
    await phone.hand.tap('再试一次');
    await phone.hand.sees('还不知道您是谁');
    await phone.cloud(true);
    await phone.hand.tap('重新打开');
    await phone.hand.sees('何家');
  });

  test('says that only the host can take its network away', async () => {
    await expect(phone.network(false)).rejects.toThrow('DevTools cannot do that');
  });
});
