import { beforeAll, describe, expect, test } from '@jest/globals';
import { agreementArticles } from '../../../contracts/vocabulary/agreement';
import { demoId } from '../../../local/demo/demo-id';
import { cannot, inHost, phoneInHand } from './phone-in-hand';

/** Wednesday 2026-11-18, week 47: parents with the package that phones get. Told in order. */
const { take, phone, county, column, calls, codeOf } = phoneInHand();
const wang = demoId('hh', 'qingyang-wang');
const ge = demoId('hh', 'liuan-ge');

beforeAll(async () => {
  await county().call('zhouxiaoqin', 'notice.send', { topic: 'drowning', regions: ['990100005001'] });
}, 60_000);

const contacts = (home: string, week: string) =>
  column(
    `select concat_ws(' ', c.name, x.line, x.source, x.mode, case when x.late then 'late' end)
     from contact x join child c on c.id = x.child_id
     where x.household_id = $1 and x.week = $2 and x.current and not x.withdrawn and x.source = 'guardian'
     order by c.name, x.line`,
    [home, week],
  );

const words = (person: string) =>
  column(
    `select concat_ws(' ', word, nullif(array_to_string(about, '+'), ''), note) from family_word
     where household_id = $1 and person_id = $2 order by id`,
    [wang, demoId('pe', person)],
  );

describe('a parent of two children', () => {
  test('confirms the week with one tap, once for two, is asked about reminders in that tap, and takes it back', async () => {
    const mother = await take('liumin');
    await mother.isAt('parent/home');
    await mother.tapTwice('都联系过了，一起确认');
    await mother.sees('灯都亮了');

    expect(await calls('liumin', 'contact.confirm')).toBe(1);
    expect(await contacts(wang, '2026-W47')).toHaveLength(4);
    // WeChat grants one for every tap in which it was asked.
    expect(await calls('liumin', 'push.recordSubscription')).toBe(1);

    await mother.tap('记错了，改一下');
    await mother.sees('撤回后，这次记的灯会熄掉');
    await mother.tap('点错了');
    await mother.tapTwice('撤回这次');
    await mother.isAt('parent/home');
    await mother.sees('本周还没确认');
    expect(await contacts(wang, '2026-W47')).toEqual([]);
    expect(await calls('liumin', 'record.withdraw')).toBe(1);
  });

  test('confirms one line of one child only, with what was talked about', async () => {
    const father = await take('wangjianjun');
    await father.tap('一项一项确认');
    await father.sees('先选和谁说上了话');
    await father.tap('小川');
    await father.tap('视频');
    await father.tap('学习');
    await father.tapTwice('确认，这周联系过了');
    await father.sees('还没确认：小雨（和孩子、和照护人）、小川（和照护人）');
    expect(await contacts(wang, '2026-W47')).toEqual(['王小川 child guardian video']);
    expect(await calls('wangjianjun', 'contact.confirm')).toBe(1);
  });

  test('reads a notice and says so, once for two taps', async () => {
    const mother = await take('liumin');
    await mother.tap('未读');
    await mother.sees('说仔细些');
    await mother.tapTwice('知道了');
    await mother.sees('您点了「知道了」');
    expect(await calls('liumin', 'notice.acknowledge')).toBe(1);
    await mother.tap('回首页');
    await mother.sees('提醒都看过了');
  });

  test('asks for help in own words, once for two taps', async () => {
    const mother = await take('liumin');
    await mother.tap('有难处，请人帮忙');
    await mother.sees('先选一样');
    await mother.tap('学习');
    await mother.tap('心情');
    await mother.writes('想多说一句', '最近不肯写作业');
    await mother.tapTwice('发出去，请人帮忙');
    await mother.sees('收到了');
    expect(await words('liumin')).toEqual(['help study+mood 最近不肯写作业']);
  });

  test('ends the care only after reading that somebody takes over first', async () => {
    const mother = await take('liumin', { url: '/pages/parent/end-care/index' });
    await mother.sees('先有人接着照护，再停', '先选为什么');
    await mother.tap('父母要回来');
    await mother.sees('再选从哪天起');
    await mother.tap('下个月，12月1日');
    await mother.tapTwice('发给儿童主任');
    await mother.sees('发出去了');
    expect(await words('liumin')).toContain('end-of-care parent-returns+2026-12-01');
    expect(await calls('liumin', 'family.askToEndCare')).toBeLessThanOrEqual(1);
  });
});

describe('last week', () => {
  test('is still confirmed this week, marked as late, and settles the director’s task', async () => {
    const mother = await take('maoyajun');
    await mother.sees('上周还没确认');
    await mother.tap('上周联系了，补记');
    await mother.sees('11月9日—15日，会标明是补记');
    await mother.tap('葛书豪');
    await mother.tap('奶奶');
    await mother.tapTwice('确认，补记上周');
    await mother.sees('补记好了');
    expect(await contacts(ge, '2026-W46')).toEqual([
      '葛书豪 caregiver guardian late',
      '葛书豪 child guardian late',
    ]);
    expect(
      await column(
        "select state from task where household_id = $1 and kind = 'weekly-contact' and period = '2026-W46'",
        [ge],
      ),
    ).toEqual(['done']);
  });
});

describe('a father', () => {
  const states = () =>
    column(
      `select concat_ws(' ', u.since_on::text, u.until_on::text, r.reason, case when u.over_on is not null then 'over' end)
       from guardian_unreachable u join unreachable_reason r on r.unreachable_id = u.id
       where u.household_id = $1 order by u.recorded_at, u.id`,
      [wang],
    );

  test('who goes to sea says so, and ends it with one tap when he is back', async () => {
    const father = await take('wangjianjun');
    await father.tap('要回家，或一阵联系不上');
    await father.tap('有一阵联系不上');
    await father.tap('三个月');
    await father.tap('出海');
    await father.tapTwice('告诉家里和儿童主任');
    await father.tap('回首页');
    await father.tap('能联系上了，点这里');
    await father.tapTwice('能联系上了');
    await father.seesNo('您登记了暂时联系不上');
    expect(await states()).toEqual(['2026-11-18 2027-02-15 at-sea over']);
    expect(await calls('wangjianjun', 'contact.endUnreachable')).toBe(1);
  });

  test('who is home for a week is not asked to call', async () => {
    const father = await take('wangjianjun', { url: '/pages/parent/away/index' });
    await father.tap('我回家了，或要回家');
    await father.tap('一周');
    await father.tapTwice('记下，我在家');
    await father.sees('好好陪陪孩子');
    expect(await column('select to_on::text from home_stay where household_id = $1', [wang])).toEqual([
      '2026-11-24',
    ]);
  });
});

describe('a mother far away', () => {
  test('reads the agreement to its end and signs it with her finger, once for two taps', async () => {
    const mother = await take('caimin', { url: '/pages/parent/agreement/index' });
    await mother.sees('孩子的监护人还是您');
    await mother.tap(/^接着看全文/);
    expect(await mother.readsOn('下一条', '看完了，去签名')).toBe(agreementArticles.length);
    await mother.tap('我愿意用手机手写签名，签这份协议');
    await mother.sees('再写上您的名字');
    await mother.signs();
    await mother.tap('发验证码到我的手机');
    await mother.sees('十分钟内有效');
    const code = codeOf('caimin');
    await mother.writes('短信里的六个数字', code === '000000' ? '111111' : '000000');
    await mother.tap('签好了，交上去');
    await mother.sees('验证码不对');
    await mother.writes('短信里的六个数字', code);
    await mother.tapTwice('签好了，交上去');
    await mother.sees('您签好了');
    expect(
      await column(
        "select count(*)::int from signature s join person p on p.id = s.person_id where p.name = '蔡敏'",
      ),
    ).toEqual([1]);
  });
});

describe('a notice that is read aloud', () => {
  const notice = async (): Promise<string> => String((await column('select id from notice limit 1'))[0]);
  const sounding = (): Promise<unknown> => phone().host.ask('Host.sounding');

  inHost(cannot.sound, 'sounds while it is wanted, and falls silent when the page is left', async () => {
    const url = `/pages/parent/notice/index?id=${await notice()}`;
    const father = await take('wangjianjun', { url, phone: { soundMs: 60_000 } });
    await father.tap(/^听一听/);
    await father.sees('停');
    expect(await sounding()).toBe(1);
    await father.tap('停');
    await father.sees('听一听');
    expect(await sounding()).toBe(0);
    await father.tap(/^听一听/);
    await father.sees('停');
    await father.follows('/pages/mine/index');
    await father.sees('投诉建议');
    expect(await sounding()).toBe(0);
  });

  inHost(cannot.sound, 'stays to be read when the recording does not come', async () => {
    const url = `/pages/parent/notice/index?id=${await notice()}`;
    const father = await take('wangjianjun', { url, phone: { sound: 'fails' } });
    await father.tap(/^听一听/);
    await father.sees('这会儿放不出来，请再点一次', '说仔细些');
    await father.tapTwice('知道了');
    await father.sees('您点了「知道了」');
  });
});
