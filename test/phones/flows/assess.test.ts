import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18 in 柳岸村; 葛书豪 has never been assessed. Told in order. */
const { take, column } = phonesInHand();
const childId = demoId('ch', 'geshuhao');
const home = demoId('hh', 'liuan-ge');

const CALM = [
  '一日三餐有人管',
  '硬朗',
  '每周都联系',
  '和同龄孩子差不多',
  '能',
  '安全',
  '开朗',
  '有',
] as const;

describe('a director', () => {
  it('assesses a child from the family’s page: the answers, the proposal, and a colour of their own', async () => {
    const director = await take('fangxiaomei', { page: `/pages/director/family/index?id=${home}` });
    await director.tap('重点情形、颜色、帮扶计划');
    await director.sees('还没有评估过');
    await director.tap('评一次');
    for (const answer of CALM) await director.tap(answer);
    await director.sees('还有 1 题没选');
    await director.tap('整天离不开');
    await director.tap('蓝色');
    await director.tap('就这样定');

    await director.sees('定好了，现在是蓝色。');
    expect(await column('select colour || state from assessment where child_id = $1', [childId])).toEqual([
      'bluein-force',
    ]);
    await director.tap('看这个孩子');
    await director.sees('蓝色，方小梅评');
  });

  it('keeps what was chosen on the phone, and asks the supervisor before it becomes less', async () => {
    const director = await take('fangxiaomei', { page: `/pages/assess/form/index?child=${childId}` });
    await director.sees('照上次的选项填好了');
    await director.tap('管得住');
    await director.follows(`/pages/assess/child/index?child=${childId}`);
    await director.sees('现在按');
    await director.follows(`/pages/assess/form/index?child=${childId}&again=1`);
    await director.sees('上次没选完的还在');
    await director.tap('绿色');
    await director.sees('要等督导员同意');
    await director.tap('帮扶见效了，看过两次都好');
    await director.tapTwice('就这样定');

    await director.sees('交给督导员了');
    expect(
      await column('select state from assessment where child_id = $1 order by revision', [childId]),
    ).toEqual(['in-force', 'pending-down']);
  });

  it('writes a help plan that the grandmother reads on her own phone', async () => {
    const director = await take('fangxiaomei', { page: `/pages/assess/plan/index?child=${childId}` });
    await director.tap('写一份计划');
    await director.tap('看不清黑板');
    await director.tap('去镇上配眼镜');
    await director.tap('儿童主任');
    await director.tap('11月25日');
    await director.tapTwice('存好，给家里看');
    await director.sees('正在办');

    const grandmother = await take('gemeizhen', { page: '/pages/caregiver/home/index' });
    await grandmother.tap('帮扶计划');
    await grandmother.sees('看不清黑板');
    await grandmother.sees('11月25日前');
    await grandmother.seesNo('蓝色');
  });
});
