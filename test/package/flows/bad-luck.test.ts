import { describe, expect, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import type { PhoneRole } from '../../../src/api/roles';
import { cannot, inHost, phoneInHand } from './phone-in-hand';

/** The cloud, the network, WeChat's own dialogs and the identity: each of them fails. Told in order. */
const { take, phone, column, calls } = phoneInHand();
const zhou = demoId('hh', 'qingyang-zhou');

type Home = { readonly as: string; readonly role: PhoneRole; readonly url: string; readonly shows: string };

const homes: readonly Home[] = [
  { as: 'liumin', role: 'guardian', url: '/pages/parent/home/index', shows: '这周和家里联系了吗' },
  { as: 'chenguifang', role: 'caregiver', url: '/pages/caregiver/home/index', shows: '都好' },
  { as: 'zhouxiaoqin', role: 'director', url: '/pages/director/today/index', shows: '何家' },
  { as: 'supervisor-5', role: 'supervisor', url: '/pages/supervisor/week/index', shows: '青杨村' },
  { as: 'county', role: 'county', url: '/pages/supervisor/week/index', shows: '石桥镇' },
  { as: 'xulaoshi', role: 'teacher', url: '/pages/school/home/index', shows: '许文博' },
];

/** Somebody's phone on a page that asks for nothing. */
const waiting = ({ as, role }: Home) => take(as, { role, url: '/pages/consent/index' });

describe('a cloud that fails', () => {
  test.each(homes)('tells a $role so with a number to quote, and one tap asks again', async (home) => {
    const hand = await waiting(home);
    await phone().cloud(false);
    await hand.follows(home.url);
    await hand.sees('这会儿打不开', '我们这边出了点问题，不是您的手机', '报这个号');
    await phone().cloud(true);
    await hand.tap('再试一次');
    await hand.sees(home.shows);
  });

  // The platform's own trouble, a function that is not there, and one that took too long.
  test.each([-601_002, -604_101, -501_000, -504_003])(
    'in the words %s is the same to a parent',
    async (errCode) => {
      const [home] = homes;
      const hand = await waiting(home!);
      await phone().cloud({ errCode });
      await hand.follows(home!.url);
      await hand.sees('这会儿打不开');
      await hand.seesNo(String(errCode));
    },
  );

  test('in the middle of an action says so beside its button, and the next tap does it once', async () => {
    const mother = await take('liumin', { url: '/pages/talk/index/index' });
    await mother.sees('请他联系我');
    await phone().cloud(false, 'talk.ask');
    await mother.tap('请他联系我');
    await mother.sees('系统出了点问题');
    await phone().cloud(true);
    await mother.tapTwice('请他联系我');
    await mother.sees('等镇上的人给您打电话');
    expect(await column('select count(*)::int from talk_request')).toEqual([1]);
  });
});

describe('an identity that is lost', () => {
  test.each([
    ['caller.unknown', '还不知道您是谁'],
    ['session.expired', '登录时间过了'],
  ])('by %s is said plainly, and the way back is one tap', async (refusal, words) => {
    const mother = await take('liumin', { role: 'guardian', url: '/pages/consent/index' });
    await phone().cloud({ refusal });
    await mother.follows('/pages/parent/home/index');
    await mother.sees(words);
    await phone().cloud(true);
    await mother.tap('重新打开');
    await mother.isAt('parent/home');
    await mother.sees('小雨');
  });

  test('because the binding was ended leads to where invitations are taken', async () => {
    const stranger = await take('newcomer', { role: 'guardian', url: '/pages/parent/home/index' });
    await stranger.sees('您的微信还没有和家庭绑定');
    await stranger.tap('用邀请打开');
    await stranger.sees('下一步：用邀请打开');
    expect(await stranger.keeps()).not.toContain('roles');
  });

  inHost(
    cannot.kill,
    'while a visit is written down loses nothing: it waits, and goes when WeChat knows the owner again',
    async () => {
      const visits = () => column('select child_id from visit where household_id = $1', [zhou]);
      const before = (await visits()).length;
      const director = await take('zhouxiaoqin', {
        role: 'director',
        url: `/pages/director/visit/index?id=${zhou}`,
      });
      await director.tap('见到了');
      await director.tap('聊过');
      await director.tap('照护到位');
      await phone().cloud({ refusal: 'caller.unknown' });
      await director.tapTwice('记下这次走访');
      await director.sees('存在手机里了');
      await phone().cloud(true);
      await phone().restart('/pages/director/today/index');
      await director.sees('刘家');
      await director.seesNo('待发送');
      expect(await visits()).toHaveLength(before + 1);
      expect(await calls('zhouxiaoqin', 'visit.record')).toBe(1);
    },
  );
});

describe('without a network', () => {
  const reading = homes.filter(({ role }) => role !== 'teacher');
  for (const { as, role, url, shows } of reading)
    inHost(cannot.network, `a ${role} still reads what was there before, with its time`, async () => {
      const hand = await take(as, { role, url });
      await hand.sees(shows);
      await phone().host.restart({ url, phone: { online: false } });
      await hand.sees('没有网络，下面是', '有网时的样子', shows);
      await phone().network(true);
      await hand.tap(/^没有网络，下面是/);
      await hand.seesNo('没有网络，下面是');
    });

  inHost(
    cannot.network,
    'a page that was never downloaded says so, and opens when there is one',
    async () => {
      const director = await take('zhouxiaoqin', {
        role: 'director',
        url: `/pages/director/family/index?id=${demoId('hh', 'qingyang-liu')}`,
      });
      await director.sees('刘思远');
      await phone().network(false);
      await director.tap('重点情形、颜色、帮扶计划');
      await phone().host.page.getByText('没有网络，这一页还打不开').waitFor();
      await phone().network(true);
      await director.tap('重点情形、颜色、帮扶计划');
      await director.isAt('assess/child');
    },
  );
});

describe('a reminder that WeChat does not grant', () => {
  test.each([
    ['reject', 'liumin', 1],
    ['ban', 'tangjing', 1],
    ['off', 'jinlijuan', 0],
  ] as const)('(%s) keeps nobody from confirming the week', async (subscription, as, booked) => {
    const mother = await take(as, { url: '/pages/parent/home/index', phone: { subscription } });
    await mother.tapTwice('都联系过了，一起确认');
    await mother.sees('灯都亮了');
    expect(await calls(as, 'contact.confirm')).toBe(1);
    expect(await calls(as, 'push.recordSubscription')).toBe(booked);
  });
});
