import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementArticles } from '../../../contracts/vocabulary/agreement';
import { demoId } from '../../../local/demo/demo-id';
import type { PhoneRole } from '../../../src/api/roles';
import { type StoryCounty, startCounty } from '../../stories/start-county';
import type { Hand } from './hand';
import { openPhone, type Phone } from './phone';

/** Wednesday 2026-11-18, week 47: the package that phones get, against the local cloud. Told in order. */
/** Bytes. A week of two children is four lines, each with its sign, word and colour; 2,048 are wanted. */
const CONFIRM_MOST = 2_700;
/** Bytes, with the sentence in the foot that says what is still missing; the choice itself takes 80. 200 are wanted. */
const CHOICE_MOST = 220;

let county: StoryCounty;
let phone: Phone;
let hand: Hand;
let notice = '';

beforeAll(async () => {
  county = await startCounty();
  phone = await openPhone(county);
  hand = phone.hand;
  const input = { topic: 'drowning' as const, regions: ['990100005001'] };
  notice = (await county.call('zhouxiaoqin', 'notice.send', input)).noticeId;
}, 300_000);
afterAll(async () => {
  await phone.stop();
  await county.stop();
}, 120_000);
afterEach(async () => {
  expect(await phone.faults()).toEqual([]);
});

const calls = (person: string, op: string) =>
  county.column('select count(*)::int from request where actor = $1 and op = $2', [demoId('pe', person), op]);

describe('the choice about personal data', () => {
  test('is asked before anything else; no is as good as yes, and a parent who agrees is at home', async () => {
    await phone.take('liumin', { agreed: false });
    await hand.sees('开始前，请您选一选');
    await hand.tap('不同意');
    await hand.sees('好的，这里什么都不记');
    await hand.tap('重新选');
    await hand.tap('同意');
    await hand.isAt('parent/home');
    await hand.sees('这周和家里联系了吗');
  });
});

describe('a parent of two children', () => {
  test('confirms the week with one tap, once for two, and is asked about reminders in that tap', async () => {
    await phone.take('liumin');
    await hand.isAt('parent/home');
    await hand.sees('都联系过了，一起确认');
    await phone.host.setData();
    await hand.tapTwice('都联系过了，一起确认');
    const confirming = (await phone.host.setData()).filter(({ page }) => page === 'pages/parent/home/index');
    expect(confirming.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(CONFIRM_MOST);
    await hand.sees('灯都亮了');

    expect(await calls('liumin', 'contact.confirm')).toEqual([1]);
    // WeChat grants one for every tap in which it was asked.
    expect(await calls('liumin', 'push.recordSubscription')).not.toEqual([0]);
    expect(await phone.host.ask('Host.called')).toContain('requestSubscribeMessage');
  });

  test('reads a notice and says so, once for two taps', async () => {
    await phone.take('liumin');
    await hand.isAt('parent/home');
    await hand.tap('未读');
    await hand.sees('说仔细些');
    await hand.tapTwice('知道了');
    await hand.sees('您点了「知道了」');
    expect(await calls('liumin', 'notice.acknowledge')).toEqual([1]);
  });
});

describe('a grandmother with the largest type', () => {
  test('hears a notice and says that she knows, in two taps', async () => {
    await phone.take('chenguifang', { phone: { fontSize: 23 } });
    await hand.isAt('caregiver/home');
    await hand.sees('都好');
    await hand.tap('有 1 条提醒');
    await hand.tapTwice('知道了');
    await hand.sees('都看过了');
    expect(await calls('chenguifang', 'notice.acknowledge')).toEqual([1]);
  });
});

type Link = {
  readonly as: string;
  readonly role: PhoneRole;
  readonly query: () => string;
  readonly page: string;
};

const links: readonly Link[] = [
  { as: 'liumin', role: 'guardian', query: () => 'to=week&week=2026-W47', page: 'parent/confirm' },
  {
    as: 'liumin',
    role: 'guardian',
    query: () => `to=notice&id=${notice.replace('_', '%5F')}`,
    page: 'parent/notice',
  },
  { as: 'chenguifang', role: 'caregiver', query: () => `to=notice&id=${notice}`, page: 'caregiver/notice' },
  { as: 'zhouxiaoqin', role: 'director', query: () => 'to=today', page: 'director/today' },
];

describe('a link of a message', () => {
  test.each(links)(
    'opens $page for a $role from cold and over another page',
    async ({ as, role, ...link }) => {
      const url = `/pages/open/index?${link.query()}`;
      await phone.take(as, { url });
      await hand.isAt(link.page);

      await phone.take(as, { url: '/pages/mine/index', role });
      await hand.sees('投诉建议');
      await hand.follows(url);
      await hand.isAt(link.page);
    },
  );
});

describe('a director', () => {
  const he = demoId('hh', 'qingyang-he');
  const zhou = demoId('hh', 'qingyang-zhou');
  const visits = () =>
    county.column('select child_id from visit where household_id = $1 and happened_on = $2', [
      zhou,
      '2026-11-18',
    ]);

  test('clears a missing week by a call', async () => {
    await phone.take('zhouxiaoqin');
    await hand.isAt('director/today');
    await hand.tap('打电话', 'first');
    await hand.tap('何子墨');
    expect(await phone.host.ask('Host.title')).toBe('何家电话');
    await hand.tap('奶奶');
    await hand.tap('说上话了');
    await hand.sees('上周爸爸联系了谁');
    await hand.tap('孩子', 'first');
    await hand.tapTwice('记下这次联系');
    await hand.sees('记好了');
    expect(
      await county.column(
        'select count(*)::int from director_contact where household_id = $1 and happened_on >= $2',
        [he, '2026-11-18'],
      ),
    ).toEqual([1]);
  });

  test('writes down a visit without a network; WeChat is killed, the network is back, it arrives once', async () => {
    await phone.take('zhouxiaoqin', { url: `/pages/director/visit/index?id=${zhou}` });
    await hand.sees('照护到位');
    await phone.network(false);
    await hand.tap('见到了');
    await hand.tap('聊过');
    await hand.tap('照护到位');
    await hand.tapTwice('记下这次走访');
    await hand.sees('存在手机里了');
    expect(await visits()).toEqual([]);

    await phone.restart('/pages/director/today/index');
    await hand.sees('刘家');
    await hand.seesNo('待发送');
    expect(await visits()).toHaveLength(1);
  });

  test('is at the dial in one tap without a network, and what is written down goes when it is back', async () => {
    await phone.take('zhouxiaoqin', { url: `/pages/director/family/index?id=${zhou}` });
    await hand.sees('周可欣');
    await hand.tap('孩子有危险，马上求助');
    await hand.sees('没有网络也能打 110、120。');
    await hand.tap('打过了，记下来');
    await hand.sees('可能是谁伤害了孩子');
    await phone.network(false);
    await hand.tap('走失，找不到');
    await hand.tapTwice('发给乡镇和县里');
    await hand.sees('存在手机里了');

    await phone.restart('/pages/director/today/index');
    await hand.sees('刘家');
    await hand.seesNo('待发送');
    expect(await county.column('select household_id from concern')).toEqual([zhou]);
  });
});

describe('a mother far away', () => {
  /** What came by text message last. */
  const code = (): string =>
    county.cloud.inbox('caimin').findLast(({ template }) => template === 'phone-code')?.fields['1'] ?? '';

  test('reads the agreement to its end and signs it with her finger, once for two taps', async () => {
    await phone.take('caimin', { url: '/pages/parent/agreement/index' });
    await hand.sees('孩子的监护人还是您');
    await hand.tap(/^接着看全文/);
    for (let article = 1; article < agreementArticles.length; article += 1) await hand.tap('下一条');
    await hand.tap('看完了，去签名');
    await hand.tap('我愿意用手机手写签名，签这份协议');
    await hand.sees('再写上您的名字');
    await hand.signs();
    await hand.tap('发验证码到我的手机');
    await hand.sees('十分钟内有效');
    await hand.writes(code());
    await hand.tapTwice('签好了，交上去');
    await hand.sees('您签好了');
    expect(await calls('caimin', 'agreement.sign')).toEqual([1]);
  });
});

describe('the cloud', () => {
  test('that fails is said with a number to quote, and asked again by a tap', async () => {
    await phone.take('wangjianjun', { url: '/pages/parent/children/index' });
    await hand.sees('小雨');
    await phone.take('wangjianjun', { url: '/pages/parent/agreement/index' });
    phone.cloud(false);
    await phone.restart('/pages/parent/help-plan/index');
    await hand.sees('这会儿打不开');
    phone.cloud(true);
    await hand.tap('再试一次');
    await hand.seesNo('这会儿打不开');
  });
});

describe('setData', () => {
  test('carries little where a choice is tapped', async () => {
    await phone.take('zhouxiaoqin', {
      url: `/pages/director/visit/index?id=${demoId('hh', 'qingyang-wang')}`,
    });
    await hand.sees('照护到位');
    await phone.host.setData();
    await hand.tap('照护到位');
    const [only, ...more] = await phone.host.setData();
    expect(more).toEqual([]);
    expect(only!.bytes).toBeLessThanOrEqual(CHOICE_MOST);
  });
});
