import { describe, expect, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { cannot, inHost, phoneInHand } from './phone-in-hand';

/** Wednesday 2026-11-18 in 青杨村: a director's day with the package that phones get. Told in order. */
const { take, phone, county, column, calls } = phoneInHand();
const DIRECTOR = 'zhouxiaoqin';
const he = demoId('hh', 'qingyang-he');
const liu = demoId('hh', 'qingyang-liu');
const wang = demoId('hh', 'qingyang-wang');
const zhou = demoId('hh', 'qingyang-zhou');
const yuan = demoId('hh', 'yunling-yuan');

const family = (household: string): string => `/pages/director/family/index?id=${household}`;
const visits = (household: string) =>
  column('select child_id from visit where household_id = $1 and happened_on = $2', [
    household,
    '2026-11-18',
  ]);

describe('a director’s day', () => {
  test('clears a missing week by a call, once for two taps', async () => {
    const director = await take(DIRECTOR);
    await director.isAt('director/today');
    await director.tap('打电话', 'first');
    await director.tap('何子墨');
    await director.tap('奶奶');
    await director.tap('说上话了');
    await director.sees('上周爸爸联系了谁');
    await director.tap('孩子', 'first');
    await director.tapTwice('记下这次联系');
    await director.sees('记好了');
    expect(
      await column(
        'select count(*)::int from director_contact where household_id = $1 and happened_on >= $2',
        [he, '2026-11-18'],
      ),
    ).toEqual([1]);
  });

  test('writes down a visit to two children in a few taps, and they leave the day’s list', async () => {
    const director = await take(DIRECTOR);
    await director.sees('王家');
    await director.tap('去走访');
    await director.tap('都见到');
    await director.tap('都聊过');
    await director.tap('照护到位');
    await director.tapTwice('记下这次走访');
    await director.sees('记好了');
    expect(await visits(wang)).toHaveLength(2);
    expect(await calls(DIRECTOR, 'visit.record')).toBe(1);
    await director.tap('回今天');
    await director.sees('刘家');
    await director.seesNo('王家');
  });

  test('finds something, follows it up with steps and a day, and writes a step down', async () => {
    const director = await take(DIRECTOR, { url: `/pages/director/visit/index?id=${liu}` });
    await director.tap('见到了');
    await director.tap('聊过');
    await director.tap('照护到位');
    await director.tap('学习');
    await director.picks('现在怎么样', '需要帮助');
    await director.tap('学习压力大');
    await director.tapTwice('记下这次走访');
    await director.tap('看刘家');
    await director.tap('学习：学习压力大');
    await director.tap('办了一步');
    await director.tap('告诉父母');
    await director.tapTwice('记下这一步');
    await director.sees('记好了');
    expect(
      await column(
        `select s.step from follow_up_step s join follow_up f on f.id = s.follow_up_id where f.household_id = $1`,
        [liu],
      ),
    ).toEqual(['parents-told']);
  });

  test('reads a notice out and confirms it for who cannot read, with how and why', async () => {
    await county().call(DIRECTOR, 'notice.send', { topic: 'drowning', regions: ['990100005001'] });
    const director = await take(DIRECTOR, { url: family(liu) });
    await director.tap('念给家里听');
    await director.sees('念给他听，听明白了，再代为确认。', '还差：念给谁听了、怎么告诉的、为什么');
    await director.tap('爷爷刘长根');
    await director.tap('当面念了');
    await director.tap('看不清字');
    await director.tapTwice('代为确认');
    await director.sees('记好了');
    expect(
      await column(
        `select how || ' ' || reason from notice_recipient where person_id = $1 and acknowledged_by = $2`,
        [demoId('pe', 'liuchanggen'), demoId('pe', DIRECTOR)],
      ),
    ).toEqual(['read-aloud-in-person 看不清字']);
  });

  test('answers who asked for help with a day and a sentence, once for two taps', async () => {
    await county().call('chenguifang', 'family.askForHelp', { householdId: wang, about: ['health'] });
    const director = await take(DIRECTOR);
    await director.tap('去回话');
    await director.tap('回话');
    await director.tap('明天');
    await director.tap('我上门看看，当面商量');
    await director.sees('家里会看到：11月19日 周四，我上门看看，当面商量');
    await director.tapTwice('发给家里');
    await director.seesNo('家里会看到');
    expect(await calls(DIRECTOR, 'family.answer')).toBe(1);
  });

  test('sends a notice of the library to the own village in four taps', async () => {
    const director = await take(DIRECTOR, { url: '/pages/director/today/index' });
    await director.tap('给村里写通知');
    await director.tap('看好孩子，别去水边玩');
    await director.tap('看看发出去的样子');
    await director.sees('微信里响一下');
    await director.tapTwice(/^发给 \d+ 户$/);
    await director.sees('发出了');
    expect(await calls(DIRECTOR, 'notice.send')).toBe(2);
  });
});

describe('a caregiver who does not manage', () => {
  test('is written down by taps alone, and the parents are told first', async () => {
    const director = await take(DIRECTOR, { url: `/pages/casework/finding/index?id=${he}` });
    await director.sees('孩子正有危险的，先打 110');
    await director.picks('是哪一种', '照看不了，像病了、伤了');
    await director.tap('身体不行了，照看不过来');
    await director.picks('哪天发现的', '今天');
    await director.tapTwice('记下，开始办');
    await director.sees('告诉了父母，记下来');
    await director.picks('哪天办的', '今天');
    await director.tap('打电话说的');
    await director.tap('爸爸接的电话，听明白了');
    await director.tapTwice('记下这一步');
    await director.sees('报告了乡镇（街道），记下来');
    expect(await calls(DIRECTOR, 'finding.open')).toBe(1);
    expect(await calls(DIRECTOR, 'finding.recordStep')).toBe(1);
  });
});

describe('without a network', () => {
  inHost(cannot.network, 'a visit is kept, WeChat is killed, and it arrives once', async () => {
    const director = await take(DIRECTOR, { url: `/pages/director/visit/index?id=${zhou}` });
    await director.sees('照护到位');
    await phone().network(false);
    await director.tap('见到了');
    await director.tap('聊过');
    await director.tap('照护到位');
    await director.tapTwice('记下这次走访');
    await director.sees('存在手机里了');
    expect(await visits(zhou)).toEqual([]);

    await phone().restart('/pages/director/today/index');
    await director.sees('赵家');
    await director.seesNo('待发送');
    expect(await visits(zhou)).toHaveLength(1);
  });

  inHost(cannot.network, 'the dial is one tap away, and what was written down goes first', async () => {
    const director = await take(DIRECTOR, { url: family(zhou) });
    await director.sees('周可欣');
    await director.tap('孩子有危险，马上求助');
    await director.sees('没有网络也能打 110、120。');
    await director.tap('打过了，记下来');
    await director.sees('可能是谁伤害了孩子');
    await phone().network(false);
    await director.tap('走失，找不到');
    await director.tapTwice('发给乡镇和县里');
    await director.sees('存在手机里了');

    await phone().restart('/pages/director/today/index');
    await director.sees('赵家');
    await director.seesNo('待发送');
    expect(await column('select household_id from concern')).toEqual([zhou]);
  });
});

describe('a signature on the director’s phone', () => {
  test('needs a will and a name, one party after the other, and who was there says so', async () => {
    const director = await take('guchunyan', { url: family(yuan) });
    await director.tap('当面签');
    for (const [name, party] of [
      ['蔡敏', '监护人'],
      ['袁晓东', '监护人'],
    ] as const) {
      await director.tap(`${party}${name}`);
      await director.tap('开始');
      await director.tap(`听明白了，把手机交给${name}`);
      await director.sees('还差：选愿不愿意、写名字');
      await director.tap('愿意，就在这里签');
      await director.signs();
      await director.tapTwice('签好了，交上去');
      await director.sees('还等别的人签，都签好才生效。');
      await director.tapTwice('我一直在场，记为现场见证');
      await director.sees('记好了。');
      await director.tap('接着请下一位签');
    }
    await director.sees('照护人袁秀兰');
    expect(await calls('guchunyan', 'agreement.sign')).toBe(2);
    const signatures = await column(
      `select concat_ws(' ', p.name, s.method, w.name) from signature s join person p on p.id = s.person_id
       join person w on w.id = s.witness_id where s.household_id = $1`,
      [yuan],
    );
    expect(new Set(signatures)).toEqual(new Set(['蔡敏 in-person 顾春燕', '袁晓东 in-person 顾春燕']));
    expect(await column('select distinct mark from agreement_mark where household_id = $1', [yuan])).toEqual([
      'witnessed',
    ]);
  });

  test('is not made where somebody would rather sign on paper', async () => {
    const director = await take('guchunyan', { url: family(yuan) });
    await director.tap('当面签');
    await director.tap('开始');
    await director.tap('听明白了，把手机交给袁秀兰');
    await director.tap(/^不愿意/);
    await director.seesNo('签好了，交上去');
    expect(await column('select state from agreement where household_id = $1', [yuan])).toEqual([
      'guardians-signed',
    ]);
  });

  test('is refused by the caregiver with one tap and a reason, on her own phone', async () => {
    const aunt = await take('yuanxiulan', { phone: { fontSize: 23 } });
    await aunt.tap('协议等您签字');
    await aunt.readsOn('看懂了', '都看懂了');
    await aunt.tap('不同意');
    await aunt.tapTwice('身体吃不消，照看不过来');
    await aunt.sees('已经告诉', '这份先不签');
    expect(await calls('yuanxiulan', 'agreement.decline')).toBe(1);
    const director = await take('guchunyan', { url: family(yuan) });
    await director.tap('看原因，改一改再发');
    await director.sees('身体吃不消，照看不过来');
  });
});

describe('an invitation', () => {
  test('is handed on by a card that names no child', async () => {
    const director = await take('fangxiaomei', { url: family(demoId('hh', 'liuan-yu')) });
    await director.tap('妈妈还没绑定微信');
    const before = await director.shares();
    await director.tapTwice('生成邀请');
    await director.sees('念给本人听，或发给本人');
    const card = await director.shares();
    expect(card.path).toMatch(/^\/pages\/bind\/index\?token=[0-9a-zA-Z]{32}(?:&as=guardian)?$/);
    for (const { title, path } of [before, card]) expect(title + path).not.toMatch(/俞|子琪|芳|lianyu/);
    expect(await calls('fangxiaomei', 'invitation.create')).toBe(1);
  });
});
