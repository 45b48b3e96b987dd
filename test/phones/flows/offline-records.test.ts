import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { answerCalls } from '../answer-calls';
import type { Hand } from './hand';
import { loseAnswers, restore } from './network';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18 in 青杨村, where the signal comes and goes. */
const { take, column } = phonesInHand();
const wang = demoId('hh', 'qingyang-wang');
const zhou = demoId('hh', 'qingyang-zhou');

const visits = (household: string) =>
  column('select child_id from visit where household_id = $1 and happened_on = $2', [
    household,
    '2026-11-18',
  ]);

const contacts = (household: string) =>
  column(
    `select concat_ws(' ', line, source) from contact
     where household_id = $1 and week = '2026-W47' and current and source = 'guardian' order by line`,
    [household],
  );

async function records(director: Hand): Promise<void> {
  await director.tap('见到了');
  await director.tap('聊过');
  await director.tap('照护到位');
  await director.tapTwice('记下这次走访');
}

const away = (hand: Hand): Promise<void> => answerCalls(hand.phone.page, { otherwise: 'offline' });

/** What a phone tells its apps when the signal is there again. */
async function signalReturns(hand: Hand): Promise<void> {
  await restore(hand.phone.page);
  await hand.phone.page.evaluate("navigator.connection.dispatchEvent(new Event('change'))");
}

describe('a visit without a network', () => {
  it('is kept through a restart of the app and arrives exactly once when the network is back', async () => {
    const director = await take('director', {
      badNetwork: true,
      page: `/pages/director/visit/index?id=${zhou}`,
    });
    const { page } = director.phone;
    await director.sees('周家走访');
    await away(director);
    await records(director);
    await director.sees('存在手机里了');
    expect(await visits(zhou)).toEqual([]);

    await page.goto(page.url().replace(/#.*/, '#/pages/director/today/index'));
    await page.reload();
    await director.sees('待发送 1 条，有网自动发出');
    expect(await visits(zhou)).toEqual([]);

    await signalReturns(director);
    await director.seesNo('待发送');
    expect(await visits(zhou)).toEqual([demoId('ch', 'zhoukexin')]);

    await page.reload();
    await director.sees('何家');
    await director.seesNo('待发送');
    expect(await visits(zhou)).toHaveLength(1);
  });

  it('can be begun without a network too, where the family was opened before', async () => {
    const director = await take('director', {
      badNetwork: true,
      page: `/pages/director/family/index?id=${wang}`,
    });
    await director.sees('王小雨');
    await away(director);
    await director.tap('去走访');

    await director.sees('王家走访');
    await director.tap('都见到');
    await director.tap('都聊过');
    await director.tap('照护到位');
    await director.sees('没有网络，先存在手机里，有网自动发出');
    await director.tap('记下这次走访');

    await director.sees('存在手机里了');
    expect(await visits(wang)).toEqual([]);
  });
});

describe('a visit whose answer is lost on the way back', () => {
  it('is done once, though the phone has to send it again', async () => {
    const director = await take('director', {
      badNetwork: true,
      page: `/pages/director/visit/index?id=${wang}`,
    });
    await director.sees('王家走访');
    const done = await loseAnswers(director.phone.page);
    await director.tap('都见到');
    await director.tap('都聊过');
    await director.tap('照护到位');
    await director.tap('记下这次走访');
    await director.sees('存在手机里了');
    expect(done.filter((op) => op === 'visit.record').length).toBeGreaterThan(1);

    await restore(director.phone.page);
    await director.tap('回今天');
    await director.sees('何家');
    await director.seesNo('待发送');
    expect(await visits(wang)).toHaveLength(2);
  });
});

/** What the phone has kept under this key; what Taro wrapped, as it stands. */
const keptAs = (hand: Hand, key: string): Promise<unknown> =>
  hand.phone.page.evaluate(`localStorage.getItem(${JSON.stringify(key)})`);

async function withdraws(hand: Hand): Promise<void> {
  await hand.tap('撤回同意');
  await hand.sees('还没送出的记录不再送');
  await hand.tap('看明白了，撤回');
  await hand.sees('已经撤回');
}

describe('a withdrawn consent', () => {
  const lostOnly = (hand: Hand, op: string): Promise<void> =>
    answerCalls(hand.phone.page, { [op]: 'offline' });

  it('throws away what a parent’s phone has not sent yet, also what the running app still knows', async () => {
    const parent = await take('wangjianjun', {
      badNetwork: true,
      role: 'guardian',
      page: '/pages/parent/home/index',
    });
    await lostOnly(parent, 'contact.confirm');
    await parent.tap('都联系过了，一起确认');
    await parent.sees('待送出 4 项');
    await parent.phone.page.waitForFunction(`localStorage.getItem('parent-outbox') !== null`);

    await parent.follows('/pages/consent/index');
    await withdraws(parent);
    expect(await keptAs(parent, 'parent-outbox')).toBeNull();

    await parent.tap('回到第一页');
    await parent.tap('同意');
    await parent.sees('都联系过了，一起确认');
    await parent.seesNo('待送出');
    await signalReturns(parent);
    await parent.phone.page.reload();
    await parent.sees('都联系过了，一起确认');
    expect(await contacts(wang)).toEqual([]);
  });

  it('throws away what a director’s phone has not sent yet, also before the pages that send it were opened', async () => {
    const director = await take('director', {
      badNetwork: true,
      role: 'director',
      page: `/pages/director/visit/index?id=${zhou}`,
    });
    await director.sees('周家走访');
    await lostOnly(director, 'visit.record');
    await records(director);
    await director.sees('存在手机里了');
    const { page } = director.phone;
    await page.goto(page.url().replace(/#.*/, '#/pages/consent/index'));
    await page.reload();
    expect(await keptAs(director, 'outbox')).not.toBeNull();

    await withdraws(director);

    expect(await keptAs(director, 'outbox')).toBeNull();
    expect(await visits(zhou)).toHaveLength(1);
  });
});

describe('a parent’s confirmation without a network', () => {
  it('is kept, shines already, and arrives exactly once when the network is back', async () => {
    const parent = await take('tangjing', { badNetwork: true, page: '/pages/parent/home/index' });
    await parent.sees('都联系过了，一起确认');
    await away(parent);
    await parent.tapTwice('都联系过了，一起确认');
    await parent.sees('待送出 2 项');
    expect(await contacts(zhou)).toEqual([]);

    await parent.phone.page.reload();
    await parent.sees('待送出 2 项');
    await signalReturns(parent);

    await parent.sees('灯都亮了');
    expect(await contacts(zhou)).toEqual(['caregiver guardian', 'child guardian']);
    expect(
      await column("select count(*)::int from request where actor = $1 and op = 'contact.confirm'", [
        demoId('pe', 'tangjing'),
      ]),
    ).toEqual([1]);
  });
});
