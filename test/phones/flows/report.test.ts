import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { answerCalls } from '../answer-calls';
import { restore } from './network';
import { phonesInHand } from './phones-in-hand';

/** A child in danger, from the phones that see it. */
const { take, column } = phonesInHand();
const zhou = demoId('hh', 'qingyang-zhou');
const reports = () => column('select household_id from concern order by opened_at');

describe('a director who sees that a child is in danger', () => {
  it('is at the dial in one tap, and writes it down without a network; it goes before everything else', async () => {
    const director = await take('director', {
      badNetwork: true,
      page: `/pages/director/family/index?id=${zhou}`,
    });
    const { page } = director.phone;
    await director.sees('周可欣');
    await director.tap('孩子有危险，马上求助');
    expect(director.taps()).toBe(1);
    await director.sees('没有网络也能打 110、120。');
    await director.tap('打过了，记下来');
    await director.sees('可能是谁伤害了孩子');
    await answerCalls(page, { otherwise: 'offline' });
    await director.tap('走失，找不到');
    await director.tapTwice('发给乡镇和县里');
    await director.sees('存在手机里了');
    expect(await reports()).toEqual([]);

    await restore(page);
    await page.goto(page.url().replace(/#.*/, '#/pages/director/today/index'));
    await page.reload();
    await director.sees('何家');
    await director.seesNo('待发送');
    expect(await reports()).toEqual([zhou]);
    expect(await column("select count(distinct person_id)::int from outbox where topic = 'concern'")).toEqual(
      [2],
    );
  });

  it('keeps what was begun', async () => {
    const director = await take('director', { page: `/pages/report/record/index?id=${zhou}` });
    const { page } = director.phone;
    await director.sees('是什么情形');
    await director.tap('被人组织乞讨');
    await director.writes('报案回执（接警编号）', '20261118-7');
    await page.reload();
    await director.sees('是什么情形');
    await director.tap('发给乡镇和县里');
    await director.sees('发出去了');
    await director.tap('看办到哪一步');
    await director.sees('已经收到');
    expect(
      await column('select count(*)::int from concern where household_id = $1 and receipt_on is not null', [
        zhou,
      ]),
    ).toEqual([1]);
  });
});

describe('a grandmother', () => {
  it('tells those who must act with three taps, and sees how far it is', async () => {
    const grandmother = await take('chenguifang', { page: '/pages/caregiver/help/index' });
    await grandmother.tap('报告孩子有危险');
    await grandmother.sees('孩子怎么了');
    await grandmother.tap('小雨');
    await grandmother.tap('别的危险');
    await grandmother.tap('发给乡镇和县里');
    await grandmother.sees('发出去了');
    await grandmother.tap('看办到哪一步');
    await grandmother.sees('已经收到');
    expect(await reports()).toContain(demoId('hh', 'qingyang-wang'));
  });
});
