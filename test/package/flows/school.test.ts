import { describe, expect, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phoneInHand } from './phone-in-hand';

/** Wednesday 2026-11-18 at 柳溪镇中心小学: 许文博 teaches 五（1）班, 唐静怡 is the school's contact person. Told in order. */
const { take, county, column, calls } = phoneInHand();
const BOY = demoId('ch', 'zhengxiaoyang');

describe('a child who is not at school', () => {
  test('is asked for with three taps, once for two, and a push names nobody', async () => {
    const teacher = await take('xulaoshi');
    await teacher.isAt('school/home');
    await teacher.tap('有孩子没到校');
    await teacher.tap(/^郑晓阳，五（1）班/);
    await teacher.tap('这 1 个今天没到校');
    await teacher.sees('一小时没回音就转给儿童主任');
    await teacher.tapTwice('问家里');
    await teacher.sees('已经问家里了。');
    expect(await column('select child_id from absence')).toEqual([BOY]);
    expect(await calls('xulaoshi', 'absence.report')).toBe(1);
    expect(JSON.stringify(county().cloud.inbox('yeqiuping'))).not.toContain('晓阳');
  });

  test('is answered by the grandfather with two taps in the largest type', async () => {
    const grandfather = await take('zhengdehou', { phone: { fontSize: 23 } });
    await grandfather.tap('孩子今天没到校');
    await grandfather.sees('孩子现在在哪里？');
    await grandfather.tapTwice('在家，生病了');
    await grandfather.sees('老师看到了。谢谢您。');
    expect(await calls('zhengdehou', 'absence.answer')).toBe(1);
  });

  test('has arrived: the teacher reads the answer and says so, once for two taps', async () => {
    const teacher = await take('xulaoshi');
    await teacher.sees('家里回话了');
    await teacher.tap(/^郑晓阳/);
    await teacher.sees('在家，生病了');
    await teacher.tapTwice('孩子到校了');
    await teacher.sees('这件事有着落了');
    expect(await column('select state from absence')).toEqual(['over']);
    expect(await calls('xulaoshi', 'absence.arrived')).toBe(1);
  });

  test('is found by a link of a message, cold and over another page', async () => {
    const [id] = await column('select id from absence');
    const url = `/pages/open/index?to=absence&id=${String(id).replace('_', '%5F')}`;
    const teacher = await take('xulaoshi', { url });
    await teacher.isAt('school/absence');
    await teacher.sees('郑晓阳没有到柳溪镇中心小学');
    const director = await take('fangxiaomei', { url: '/pages/mine/index', role: 'director' });
    await director.sees('投诉建议');
    await director.follows(url);
    await director.isAt('school/absence');
    await director.sees('有着落了');
  });
});

describe('a teacher', () => {
  test('says the ready minute to the own class in two taps, once however often', async () => {
    const teacher = await take('xulaoshi');
    await teacher.tap(/^今天的一分钟提醒/);
    await teacher.tapTwice(/^发给.*的家里$/);
    await teacher.sees('发出了');
    await take('xulaoshi');
    await teacher.sees('今天说过了');
    expect(await column("select ask || ' ' || ring from notice where sender_role = 'teacher'")).toEqual([
      'nothing app',
    ]);
  });

  test('reads who of the own pupils’ families knows it, and nobody else’s', async () => {
    await county().cloud.moveClock('2026-11-18T09:10:00+08:00');
    const [id] = await column("select id from notice where sender_role = 'teacher'");
    const teacher = await take('xulaoshi', { url: `/pages/school/receipts/index?id=${String(id)}` });
    await teacher.sees('郑晓阳，五（1）班', '还没看');
    await teacher.seesNo('郑晓月');
  });

  test('never reads what a director writes down', async () => {
    const teacher = await take('xulaoshi', {
      url: `/pages/director/family/index?id=${demoId('hh', 'liuan-zheng')}`,
    });
    await teacher.sees('这一项不在您负责的范围里');
    await teacher.seesNo('走访');
  });
});
