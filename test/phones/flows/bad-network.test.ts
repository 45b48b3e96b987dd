import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { answerCalls } from '../answer-calls';
import type { Hand } from './hand';
import { breakGateway, holdCalls, restore } from './network';
import { phonesInHand } from './phones-in-hand';

const { take, county, column } = phonesInHand();

/** Each audience's first page, and something that stands on it. */
const homes = [
  ['parent', '/pages/parent/home/index', '这周和家里联系了吗'],
  ['caregiver', '/pages/caregiver/home/index', '都好'],
  ['director', '/pages/director/today/index', '要办 4 户'],
] as const;

const EMPTY = '/pages/consent/index';

/** A phone whose network is arranged before its first page asks for anything. */
async function beforeAnything(
  as: string,
  page: string,
  arrange: (hand: Hand) => Promise<void>,
): Promise<Hand> {
  const hand = await take(as, { badNetwork: true, page: EMPTY });
  await hand.sees('您已经同意');
  await arrange(hand);
  await hand.follows(page);
  return hand;
}

const helps = (person: string) =>
  column("select count(*)::int from family_word where word = 'help' and person_id = $1", [
    demoId('pe', person),
  ]);

describe('on a slow network', () => {
  it.each(homes)(
    '%s sees the page’s outline at once, and its content when it comes',
    async (as, page, content) => {
      let letGo = (): void => undefined;
      const hand = await beforeAnything(as, page, async ({ phone }) => {
        letGo = await holdCalls(phone.page);
      });
      await hand.phone.page.locator('.bone').filter({ visible: true }).first().waitFor();
      await hand.seesNo(content);

      letGo();

      await hand.sees(content);
    },
  );
});

describe('without a network', () => {
  it.each(homes)('%s is told so, and goes on with one tap when there is one', async (as, page, content) => {
    const hand = await beforeAnything(as, page, ({ phone }) =>
      answerCalls(phone.page, { otherwise: 'offline' }),
    );
    await hand.sees('没有网络');
    await hand.sees('急事请直接打电话');

    await restore(hand.phone.page);
    await hand.tap('再试一次');

    await hand.sees(content);
  });

  it.each(homes)('%s still reads what was there before', async (as, page, content) => {
    const hand = await take(as, { badNetwork: true, page });
    await hand.sees(content);
    await answerCalls(hand.phone.page, { otherwise: 'offline' });
    await hand.phone.page.reload();

    await hand.sees('没有网络，下面是');
    await hand.sees(content);
  });
});

describe('when something is broken', () => {
  it.each(homes)('%s gets a plain sentence, a number to quote and another try', async (as, page, content) => {
    const hand = await beforeAnything(as, page, ({ phone }) =>
      answerCalls(phone.page, { otherwise: 'error' }),
    );
    await hand.sees('我们这边出了点问题，不是您的手机');
    await hand.sees('2AB');

    await restore(hand.phone.page);
    await hand.tap('再试一次');

    await hand.sees(content);
  });

  it('a gateway’s own page reads the same, and the way back is the same tap', async () => {
    const [as, page, content] = homes[0];
    const hand = await beforeAnything(as, page, ({ phone }) => breakGateway(phone.page));
    await hand.sees('这会儿打不开');

    await restore(hand.phone.page);
    await hand.tap('再试一次');

    await hand.sees(content);
  });

  it('an action says so beside its button, and the next tap does it once', async () => {
    const mother = await take('parent', { badNetwork: true, page: '/pages/talk/index/index' });
    await mother.sees('请他联系我');
    await answerCalls(mother.phone.page, { 'talk.ask': 'error' });
    await mother.tap('请他联系我');
    await mother.sees('系统出了点问题');
    expect(await column('select count(*)::int from talk_request')).toEqual([0]);

    await restore(mother.phone.page);
    await mother.tap('请他联系我');

    await mother.sees('等镇上的人给您打电话');
    expect(await column('select count(*)::int from talk_request')).toEqual([1]);
  });
});

describe('a session that has run out overnight', () => {
  const nightPasses = async (): Promise<void> => {
    const { now, moveClock } = county().cloud;
    await moveClock(new Date(Date.parse(now()) + 13 * 3_600_000).toISOString());
  };

  it.each([
    {
      as: 'liumin',
      page: '/pages/parent/help/index',
      topic: '学习',
      send: '发出去，请人帮忙',
      done: '收到了',
    },
    {
      as: 'yangsuzhen',
      page: '/pages/caregiver/help/index',
      topic: '忙不过来',
      send: '告诉周主任',
      done: '已经告诉周主任',
    },
  ])('is renewed without a word while $as goes on', async ({ as, page, topic, send, done }) => {
    const hand = await take(as, { page });
    await hand.tap(topic);
    await nightPasses();

    await hand.tapTwice(send);

    await hand.sees(done);
    expect(await helps(as)).toEqual([1]);
  });

  it('is renewed without a word while the director writes down a call', async () => {
    const he = demoId('hh', 'qingyang-he');
    const calls = () =>
      column('select count(*)::int from director_contact where household_id = $1 and outcome = $2', [
        he,
        'not-reached',
      ]);
    const before = Number((await calls())[0]);
    const director = await take('director', { page: `/pages/director/call/index?id=${he}` });
    await director.tap('何子墨');
    await director.tap('没联系上');
    await nightPasses();

    await director.tapTwice('记下这次联系');

    await director.sees('记好了');
    expect(await calls()).toEqual([before + 1]);
  });
});
