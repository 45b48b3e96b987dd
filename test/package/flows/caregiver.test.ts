import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phoneInHand } from './phone-in-hand';

/** Wednesday 2026-11-18, week 47: grandparents and an aunt, in the layout for those who see badly. Told in order. */
const { take, county, column, calls, codeOf } = phoneInHand();
const wang = demoId('hh', 'qingyang-wang');
const yuan = demoId('hh', 'yunling-yuan');

/** WeChat's largest type. */
const largest = { phone: { fontSize: 23 } } as const;

beforeAll(async () => {
  await county().call('zhouxiaoqin', 'notice.send', { topic: 'drowning', regions: ['990100005001'] });
}, 60_000);

const words = () =>
  column(
    `select concat_ws(' ', word, nullif(array_to_string(about, '+'), '')) from family_word
     where household_id = $1 and person_id = $2 order by said_at`,
    [wang, demoId('pe', 'chenguifang')],
  );

describe('a grandmother with the largest type', () => {
  test('goes through her whole day with taps alone and comes back to her first page each time', async () => {
    const grandmother = await take('chenguifang', largest);
    await grandmother.isAt('caregiver/home');
    await grandmother.tapTwice('都好');
    await grandmother.sees('今天说过都好了');

    await grandmother.tap('想请人帮忙');
    await grandmother.sees('先点一样');
    await grandmother.tap('身体不好');
    await grandmother.tapTwice('告诉周主任');
    await grandmother.sees('已经告诉周主任');
    await grandmother.tap('回到第一页');
    await grandmother.sees('周主任知道了，等回话');

    await grandmother.tap('有 1 条提醒');
    await grandmother.tapTwice('知道了');
    await grandmother.sees('都看过了');
    await grandmother.tap('回到第一页');
    await grandmother.seesNo('条提醒');

    await grandmother.tap('看我签的协议');
    await grandmother.sees('您签过了');
    await grandmother.goesBack();
    await grandmother.isAt('caregiver/home');
    await grandmother.sees('打电话', '110', '120');
    expect(await words()).toEqual(['fine', 'help health']);
    expect(await calls('chenguifang', 'notice.acknowledge')).toBe(1);
  });

  test('says which child had a call this week, once for two taps', async () => {
    const grandmother = await take('chenguifang', largest);
    await grandmother.tap('孩子爸爸或妈妈这周打过电话吗');
    await grandmother.tapTwice('打过了，只和小雨说上了');
    await grandmother.sees('记下了，谢谢您');
    expect(await calls('chenguifang', 'contact.confirm')).toBe(1);
  });

  test('says 还没打 for the other one: it changes no line, and the director knows', async () => {
    const grandmother = await take('chenguifang', { ...largest, url: '/pages/caregiver/answer/index' });
    await grandmother.sees('这周给小川打过电话吗');
    await grandmother.tap('还没打');
    await grandmother.sees('没关系，记下了', '只有儿童主任和乡镇督导员看得到');
    expect(
      await column(
        `select c.name from contact x join child c on c.id = x.child_id
         where x.household_id = $1 and x.week = '2026-W47' and x.current`,
        [wang],
      ),
    ).toEqual(['王小雨']);
    expect(await column('select count(*)::int from contact_not_yet where household_id = $1', [wang])).toEqual(
      [1],
    );
  });

  test('tells those who must act with four taps, and sees how far it is', async () => {
    const grandmother = await take('chenguifang', { ...largest, url: '/pages/caregiver/help/index' });
    await grandmother.tap('报告孩子有危险');
    await grandmother.sees('孩子怎么了');
    await grandmother.tap('小雨');
    await grandmother.tap('别的危险');
    await grandmother.tapTwice('发给乡镇和县里');
    await grandmother.sees('发出去了');
    await grandmother.tap('看办到哪一步');
    await grandmother.sees('已经收到');
    expect(await column('select household_id from concern')).toEqual([wang]);
    expect(await calls('chenguifang', 'concern.open')).toBe(1);
  });

  test('reads the director’s answer with a name and a day', async () => {
    const [requestId] = await column("select id from family_word where word = 'help' and household_id = $1", [
      wang,
    ]);
    await county().call('zhouxiaoqin', 'family.answer', {
      wordId: String(requestId),
      on: '2026-11-19',
      note: '我上门看看，当面商量',
    });
    const grandmother = await take('chenguifang', largest);
    await grandmother.sees('周主任回话了', '明天，11月19日 周四', '“我上门看看，当面商量”');
    await grandmother.seesNo('等回话');
  });
});

describe('an aunt who is to sign', () => {
  test('is not asked before both parents have signed', async () => {
    const aunt = await take('yuanxiulan', largest);
    await aunt.sees('都好');
    await aunt.seesNo('协议等您签字');
  });

  test('goes sentence by sentence, and with her name the agreement is in force, once for two taps', async () => {
    await parentsSign();
    const aunt = await take('yuanxiulan', largest);
    await aunt.tap('协议等您签字');
    await aunt.sees('第 1 句');
    expect(await aunt.readsOn('看懂了', '都看懂了')).toBeGreaterThan(8);
    await aunt.tap('用手指签名');
    await aunt.sees('先写名字');
    await aunt.signs();
    await aunt.tap('写好了');
    await aunt.sees('十分钟内有效', '填六个数字');
    await aunt.writes('短信里的六个数字', codeOf('yuanxiulan'));
    await aunt.tapTwice('签上名字');
    await aunt.sees('协议从2026年');
    expect(await calls('yuanxiulan', 'agreement.sign')).toBe(1);
    expect(await column('select state from agreement where household_id = $1', [yuan])).toEqual(['in-force']);
  });
});

/** Both parents at the director’s phone, without a page. */
async function parentsSign(): Promise<void> {
  const { rows } = await county().root.query<{ id: string; version: number; digest: string }>(
    'select id, version, digest from agreement where household_id = $1',
    [yuan],
  );
  const { id: agreementId, version, digest } = rows[0]!;
  for (const person of ['caimin', 'yuanxiaodong'])
    await county().call('guchunyan', 'agreement.sign', {
      agreementId,
      version,
      digest,
      method: 'in-person',
      signer: demoId('pe', person),
      drawing: 'M45 24L120 96M120 24L60 96M165 60L255 54',
      consent: true,
    });
}
