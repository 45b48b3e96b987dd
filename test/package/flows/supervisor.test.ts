import { beforeAll, describe, expect, test } from '@jest/globals';
import { wechatTemplateId } from '../../../local/cloud/registrations';
import { demoId } from '../../../local/demo/demo-id';
import { phoneInHand } from './phone-in-hand';

/** Wednesday 2026-11-18 in 石桥镇 and at the county. Told in order. */
const { take, county, column, calls } = phoneInHand();
const SUPERVISOR = 'supervisor-5';
const VILLAGE = '990100005001';

beforeAll(async () => {
  await county().call('chenguifang', 'concern.open', {
    householdId: demoId('hh', 'qingyang-wang'),
    childIds: [demoId('ch', 'wangxiaoyu')],
    course: 'report',
    situations: ['other-danger'],
    foundOn: '2026-11-18',
  });
}, 60_000);

describe('a supervisor', () => {
  test('is at the week of the own township, and of no other', async () => {
    const supervisor = await take(SUPERVISOR);
    await supervisor.isAt('supervisor/week');
    await supervisor.sees('青杨村', '过期转上来的事');
    await supervisor.seesNo('东岭镇');
  });

  test('finds a report by its link, and writes the next step down, once for two taps', async () => {
    const [id] = await column('select id from concern');
    const supervisor = await take(SUPERVISOR, { url: `/pages/open/index?to=concern&id=${String(id)}` });
    await supervisor.isAt('report/detail');
    await supervisor.sees('王小雨', '别的严重伤害，或正有危险');
    await supervisor.picks('接着办哪一步', '告诉了');
    await supervisor.picks('哪个部门', '公安');
    await supervisor.writes('怎么说的', '已经去家里看');
    await supervisor.tapTwice('记下这一步');
    await supervisor.sees('已经去家里看');
    expect(await column('select count(*)::int from concern_step')).toEqual([1]);
  });

  test('sees it in the list of the township, without a child’s name', async () => {
    const supervisor = await take(SUPERVISOR);
    await supervisor.tap('紧急事项');
    await supervisor.sees('青杨村');
    await supervisor.seesNo('小雨');
  });

  test('sends one thing to three villages, once for two taps', async () => {
    const supervisor = await take(SUPERVISOR);
    await supervisor.tap('给几个村派一件事');
    await supervisor.tap('参加业务培训');
    await supervisor.tap('全选');
    await supervisor.tap('一周内');
    await supervisor.sees('3 个村，2 位儿童主任各有一件');
    await supervisor.tapTwice('派出去');
    await supervisor.sees('派出去了，共 3 件');
    expect(await column('select count(*)::int from assignment')).toEqual([1]);
  });

  test('reads on the board what a director has done by one tap', async () => {
    const director = await take('zhouxiaoqin');
    await director.tap('参加业务培训');
    await director.tapTwice('办好了');
    await director.sees('派的人能看到');
    const supervisor = await take(SUPERVISOR, { url: '/pages/supervisor/assigned/index' });
    await supervisor.sees('3 件办好 1 件');
  });

  test('asks one director to take over another one’s work, who takes it, once for two taps', async () => {
    const supervisor = await take(SUPERVISOR, { url: '/pages/supervisor/tasks/index?under=990100005002' });
    await supervisor.tap('请别人接手', 'first');
    await supervisor.tap(/^周晓琴（/);
    await supervisor.tap('主任生病住院');
    await supervisor.tapTwice('请他接手');
    await supervisor.sees('已经请周晓琴接手，等他回话');
    const director = await take('zhouxiaoqin');
    await director.tap(/的事请您接手/);
    await director.tapTwice('我来接');
    await director.sees('的事归您了');
    expect(await column('select answer from reassignment')).toEqual(['accepted']);
  });
});

describe('the county', () => {
  test('writes a notice, sees before how many it reaches, and sends it once for two taps', async () => {
    const officer = await take('county');
    await officer.isAt('supervisor/week');
    await officer.sees('石桥镇', '东岭镇');
    await officer.tap(/^写通知/);
    await officer.tap('上学路上，平平安安');
    await officer.tap('石桥镇');
    await officer.tap('看看发出去的样子');
    await officer.tapTwice(/^发给 \d+ 户$/);
    await officer.sees('发出了');
    expect(await calls('county', 'notice.send')).toBe(1);
  });

  test('finds what WeChat would not take, and sends it again when that is mended', async () => {
    const { wechat } = county().cloud.standIns;
    wechat.setBannedTemplates([wechatTemplateId('notice') ?? '']);
    await county().call('zhouxiaoqin', 'notice.send', { topic: 'drowning', regions: [VILLAGE] });
    await county().cloud.moveClock('2026-11-18T09:10:00+08:00');
    const officer = await take('county', { url: '/pages/notices/parked/index' });
    await officer.sees('安全提醒', '微信停了这个模板', '43107');
    wechat.setBannedTemplates([]);
    await officer.tapTwice('再发一次');
    await officer.sees('条马上再发');
    expect(await calls('county', 'notice.answerParked')).toBe(1);
  });

  test('lets a second person say yes to an urgent warning at night', async () => {
    await county().cloud.moveClock('2026-11-18T23:00:00+08:00');
    await county().call('county', 'notice.send', {
      topic: 'flood-storm',
      title: '台风今晚到，不出门',
      body: '今晚台风到。请关好门窗，孩子留在屋里。有事打110。',
      regions: [VILLAGE],
      urgent: true,
      reason: '台风夜里两点到，等不到天亮',
    });
    const supervisor = await take(SUPERVISOR, { url: '/pages/notices/waiting/index' });
    await supervisor.sees('台风今晚到，不出门', '台风夜里两点到，等不到天亮');
    await supervisor.tapTwice(/^同意/);
    await supervisor.seesNo('台风夜里两点到，等不到天亮');
    expect(await calls(SUPERVISOR, 'notice.approve')).toBe(1);
  });
});
