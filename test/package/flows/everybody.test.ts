import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { cannot, inHost, phoneInHand } from './phone-in-hand';

/** Arriving, binding, roles and leaving, whoever it is. Told in order. */
const { take, phone, county, column, calls, codeOf } = phoneInHand();
const yu = demoId('hh', 'liuan-yu');
const zhou = demoId('hh', 'qingyang-zhou');

const invite = async (key: string, role: 'guardian' | 'caregiver'): Promise<string> => {
  const input = { personId: demoId('pe', key), role, householdId: yu };
  return (await county().call('fangxiaomei', 'invitation.create', input)).token;
};
const bound = (person: string) =>
  column('select count(*)::int from identity where person_id = $1 and ended_at is null', [
    demoId('pe', person),
  ]);

describe('the choice about personal data', () => {
  test('is asked before anything else; no is as good as yes, and nothing is kept', async () => {
    const mother = await take('liumin', { agreed: false });
    await mother.tap('不同意');
    await mother.sees('好的，这里什么都不记');
    expect(await mother.keeps()).not.toContain('consent');
    await mother.tap('重新选');
    await mother.tap('同意');
    await mother.isAt('parent/home');
    await mother.sees('这周和家里联系了吗');
  });
});

describe('an invitation', () => {
  test('by its link asks for the choice first, and binds a mother with the code of the text message', async () => {
    const token = await invite('yufang', 'guardian');
    const mother = await take('yufang', { agreed: false, url: `/pages/bind/index?token=${token}` });
    await mother.tap('同意');
    await mother.sees('方小梅请您来');
    await mother.tapTwice('发验证码');
    await mother.sees('请看短信里的六个数字');
    await mother.writes('短信里的六个数字', '12');
    await mother.tap('核对好，绑定');
    await mother.sees('要填满六个数字');
    const code = codeOf('yufang');
    await mother.writes('短信里的六个数字', code === '000000' ? '111111' : '000000');
    await mother.tap('核对好，绑定');
    await mother.sees('验证码不对');
    await mother.writes('短信里的六个数字', code);
    await mother.tapTwice('核对好，绑定');
    await mother.isAt('parent/home');
    await mother.sees('俞子琪');
    expect(await bound('yufang')).toEqual([1]);
  });

  test('by its code, typed as it was heard, brings a grandfather home in the large layout', async () => {
    const token = await invite('yuagen', 'caregiver');
    const grandfather = await take('yuagen', { agreed: false, phone: { fontSize: 23 } });
    await grandfather.tap('同意');
    await grandfather.tap('我有邀请码');
    await grandfather.writes('邀请码', '请打开');
    await grandfather.tap('看看这个邀请');
    await grandfather.sees('这里面没有完整的邀请码');
    await grandfather.writes('邀请码', token.toUpperCase().replace(/(.{4})(?=.)/g, '$1 '));
    await grandfather.tap('看看这个邀请');
    await grandfather.sees('作为照护人');
    await grandfather.tapTwice('发验证码');
    await grandfather.sees('请看短信里的六个数字');
    await grandfather.writes('短信里的六个数字', codeOf('yuagen'));
    await grandfather.tapTwice('核对好，绑定');
    await grandfather.isAt('caregiver/home');
    await grandfather.sees('都好');
    expect(await bound('yuagen')).toEqual([1]);

    const stranger = await take('newcomer', { url: `/pages/bind/index?token=${token}` });
    await stranger.sees('这个邀请已经用过了');
    await stranger.tap('换一个邀请');
    await stranger.sees('把邀请码贴到这里');
  });

  inHost(cannot.settings, 'can still be typed where WeChat may not read what was copied', async () => {
    const stranger = await take('newcomer', { url: '/pages/bind/index', phone: { privacy: false } });
    await stranger.tap('从手机里粘贴');
    await stranger.tap('不同意');
    await stranger.sees('可以在上面的格子里长按，自己粘贴');
    await stranger.writes('邀请码', 'a'.repeat(32));
    await stranger.tap('看看这个邀请');
    await stranger.sees('这个邀请不对或已经换新');
  });
});

describe('somebody who is a parent and a director', () => {
  beforeAll(async () => {
    await county().root.query(
      `insert into role_grant (person_id, role, region_code, from_on) values ($1, 'director', '990100005001', '2026-09-01')`,
      [demoId('pe', 'liumin')],
    );
  });

  test('chooses where to go in, and changes over from the settings', async () => {
    const both = await take('liumin');
    await both.isAt('role');
    await both.sees('您在这里不止一个身份');
    await both.tap('儿童主任');
    await both.isAt('director/today');
    await both.sees('何家');
    await both.tap('我的');
    await both.tap('换身份');
    await both.sees('正在用');
    await both.tap('孩子的家长');
    await both.isAt('parent/home');
    await both.sees('小雨');
    expect(await both.kept('roles')).toMatchObject({ current: 'guardian' });
  });

  test('is taken to the other role by a link that is meant for it, cold and warm', async () => {
    const both = await take('liumin', { url: '/pages/open/index?to=today', role: ['guardian', 'director'] });
    await both.isAt('director/today');
    await both.follows('/pages/open/index?to=week&week=2026-W47');
    await both.isAt('parent/confirm');
    expect(await both.kept('roles')).toMatchObject({ current: 'guardian' });
  });

  inHost(cannot.network, 'has two queues; each arrives once', async () => {
    const both = await take('liumin', { url: '/pages/parent/home/index', role: ['guardian', 'director'] });
    await both.sees('都联系过了，一起确认');
    await both.follows(`/pages/director/visit/index?id=${zhou}`);
    await both.sees('照护到位');
    await phone().network(false);
    await both.tap('见到了');
    await both.tap('聊过');
    await both.tap('照护到位');
    await both.tapTwice('记下这次走访');
    await both.sees('存在手机里了');
    await both.follows('/pages/parent/home/index');
    await both.tapTwice('都联系过了，一起确认');
    await both.sees('待送出 4 项');
    expect(await both.keeps()).toEqual(expect.arrayContaining(['outbox', 'parent-outbox']));

    await phone().restart('/pages/parent/home/index');
    await both.sees('灯都亮了');
    await phone().restart('/pages/director/today/index');
    await both.sees('刘家');
    await both.seesNo('待发送');
    expect(await calls('liumin', 'contact.confirm')).toBe(1);
    expect(await calls('liumin', 'visit.record')).toBe(1);
  });
});

describe('a consent that is withdrawn', () => {
  test('empties the phone after saying what that means', async () => {
    const father = await take('wangjianjun', { url: '/pages/parent/home/index', role: 'guardian' });
    await father.sees('小雨');
    await father.tap('我的');
    await father.tap('个人信息和同意');
    await father.tap('撤回同意');
    await father.sees('照顾不会少');
    await father.tapTwice('看明白了，撤回');
    await father.sees('已经撤回');
    const kept = await father.keeps();
    expect(kept.filter((key) => /^(?:kept:|consent|roles|outbox|parent-outbox)/.test(key))).toEqual([]);
    await father.tap('回到第一页');
    await father.sees('开始前，请您选一选');
    expect(await calls('wangjianjun', 'consent.give')).toBe(1);
  });
});
