import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** A notice about water, sent to 青杨村 on Wednesday 2026-11-18. Told in order. */
const { take, county, column } = phonesInHand();
const liu = demoId('hh', 'qingyang-liu');
let notice = '';

beforeAll(async () => {
  const input = { topic: 'drowning' as const, regions: ['990100005001'] };
  notice = (await county().call('zhouxiaoqin', 'notice.send', input)).noticeId;
});

const stateOf = (person: string) =>
  column(
    `select concat_ws(' ', case when r.opened_at is not null then 'opened' end,
       case when r.acknowledged_at is not null then 'acknowledged' end,
       case when r.acknowledged_by <> r.person_id then 'by ' || p.name end, r.how, r.reason)
     from notice_recipient r left join person p on p.id = r.acknowledged_by
     where r.notice_id = $1 and r.person_id = $2`,
    [notice, demoId('pe', person)],
  );

/** How many calls did it, for whoever did it. */
const writtenBy = (person: string) =>
  column("select count(*)::int from request where op like 'notice.acknowledge%' and actor = $1", [
    demoId('pe', person),
  ]);

describe('a notice', () => {
  it('waits on the parent’s first page; reading it is recorded, and so is 知道了, once for two taps', async () => {
    const parent = await take('parent', { page: '/pages/parent/home/index' });
    await parent.tap('未读');
    await parent.sees('说仔细些');
    expect(await stateOf('liumin')).toEqual(['opened']);
    await parent.tapTwice('知道了');

    await parent.sees('您点了「知道了」');
    expect(await stateOf('liumin')).toEqual(['opened acknowledged']);
    expect(await writtenBy('liumin')).toEqual([1]);
    await parent.tap('回首页');
    await parent.sees('提醒都看过了');
    expect(await stateOf('wangjianjun')).toEqual(['']);
  });

  it('is two taps for the caregiver, in the large layout, once for two taps', async () => {
    const caregiver = await take('caregiver', { page: '/pages/caregiver/home/index' });
    await caregiver.tap('有 1 条提醒');
    await caregiver.tapTwice('知道了');

    await caregiver.sees('都看过了');
    expect(await stateOf('chenguifang')).toEqual(['opened acknowledged']);
    expect(await writtenBy('chenguifang')).toEqual([1]);
    await caregiver.tap('回到第一页');
    await caregiver.sees('都好');
    await caregiver.seesNo('条提醒');
  });

  it('is read aloud by the director and confirmed for who cannot read it, with how and why', async () => {
    const director = await take('director', { page: `/pages/director/family/index?id=${liu}` });
    await director.tap('念给家里听');
    await director.sees('念给他听，听明白了，再代为确认。');
    await director.tap('爷爷刘长根');
    await director.tap('当面念了');
    await director.tap('看不清字');
    await director.tapTwice('代为确认');

    await director.sees('记好了');
    expect(await stateOf('liuchanggen')).toEqual(['acknowledged by 周晓琴 read-aloud-in-person 看不清字']);
    expect(await stateOf('tanhong')).toEqual(['']);
    expect(await writtenBy('zhouxiaoqin')).toEqual([1]);
  });

  it('cannot be confirmed on behalf of nobody, or without how and why', async () => {
    const director = await take('director', {
      page: `/pages/director/read-notice/index?id=${liu}&notice=${notice}`,
    });
    await director.sees('还差：念给谁听了、怎么告诉的、为什么');
  });
});
