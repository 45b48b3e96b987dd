import { describe, expect, it } from '@jest/globals';
import { agreementArticles } from '../../../contracts/vocabulary/agreement';
import { demoId } from '../../../local/demo/demo-id';
import type { Hand } from './hand';
import { phonesInHand } from './phones-in-hand';

/** 袁家's agreement is with its parties and nobody has signed: mother far away, father at the director's, aunt at home. Told in order. */
const { take, county, column } = phonesInHand();
const yuan = demoId('hh', 'yunling-yuan');

/** What came by text message last. */
const codeOn = (person: string): string =>
  county()
    .cloud.inbox(person)
    .findLast(({ template }) => template === 'phone-code')?.fields['1'] ?? '';

const signatures = () =>
  column(
    `select concat_ws(' ', p.name, s.method, w.name) from signature s join person p on p.id = s.person_id
     left join person w on w.id = s.witness_id where s.household_id = $1 order by s.party desc, p.name`,
    [yuan],
  );

const state = () => column('select state from agreement where household_id = $1', [yuan]);

const calls = (person: string) =>
  column("select count(*)::int from request where actor = $1 and op = 'agreement.sign'", [
    demoId('pe', person),
  ]);

/** Taps through what is read one piece a screen, until the last piece. @returns how many pieces there were */
async function readsOn(hand: Hand, next: string, last: string): Promise<number> {
  const { page } = hand.phone;
  for (let pieces = 1; ; pieces += 1) {
    const found = await Promise.race([
      page
        .getByText(next, { exact: true })
        .filter({ visible: true })
        .waitFor()
        .then(() => next),
      page
        .getByText(last, { exact: true })
        .filter({ visible: true })
        .waitFor()
        .then(() => last),
    ]);
    await hand.tap(found);
    if (found === last) return pieces;
  }
}

describe('a parent far away', () => {
  it('reads the agreement and signs it on the own phone, once for two taps', async () => {
    const mother = await take('caimin', { page: '/pages/parent/home/index' });
    await mother.tap('等您签');
    await mother.sees('孩子的监护人还是您');
    await mother.tap(/^接着看全文/);
    expect(await readsOn(mother, '下一条', '看完了，去签名')).toBe(agreementArticles.length);
    await mother.sees('先选用什么方式签');
    await mother.tap('我愿意用手机手写签名，签这份协议');
    await mother.sees('再写上您的名字');
    await mother.signs();
    await mother.tap('发验证码到我的手机');
    await mother.sees('十分钟内有效');
    await mother.sees('再填短信里的六个数字');
    await mother.writes('短信里的六个数字', codeOn('caimin'));
    await mother.tapTwice('签好了，交上去');

    await mother.sees('您签好了');
    await mother.sees('袁晓东，等签名');
    expect(await signatures()).toEqual(['蔡敏 own-phone']);
    expect(await calls('caimin')).toEqual([1]);
  });

  it('may want paper, and is then not asked for a drawing', async () => {
    const father = await take('yuanxiaodong', { page: '/pages/parent/agreement/index' });
    await father.tap(/^接着看全文/);
    await readsOn(father, '下一条', '看完了，去签名');
    await father.tap('不用手机，我要签纸质的');

    await father.sees('好的，不在手机上签。');
    await father.seesNo('签好了，交上去');
    expect(await calls('yuanxiaodong')).toEqual([0]);
  });
});

describe('the caregiver', () => {
  it('is not asked before both parents have signed', async () => {
    const aunt = await take('yuanxiulan', { page: '/pages/caregiver/home/index' });
    await aunt.sees('都好');
    await aunt.seesNo('协议等您签字');
  });
});

describe('a parent in person', () => {
  it('hears it, is asked for the will to sign on a phone, and signs on the director’s, who was there', async () => {
    const director = await take('guchunyan', { page: `/pages/director/family/index?id=${yuan}` });
    await director.sees('等袁晓东、袁秀兰签');
    await director.tap('当面签');
    await director.tap('监护人袁晓东');
    await director.tap('开始');
    await director.tap('听明白了，把手机交给袁晓东');
    await director.sees('还差：选愿不愿意、写名字');
    await director.tap('愿意，就在这里签');
    await director.sees('还差：写名字');
    await director.signs();
    await director.tapTwice('签好了，交上去');

    await director.sees('还等别的人签，都签好才生效。');
    expect(await signatures()).toEqual(['蔡敏 own-phone', '袁晓东 in-person 顾春燕']);
    expect(await calls('guchunyan')).toEqual([1]);
    expect(await state()).toEqual(['guardians-signed']);

    await director.tapTwice('我一直在场，记为现场见证');
    await director.sees('记好了。');
    expect(await column('select mark from agreement_mark where household_id = $1', [yuan])).toEqual([
      'witnessed',
    ]);
    await director.tap('接着请下一位签');
    await director.sees('照护人袁秀兰');
  });
});

describe('the caregiver’s turn', () => {
  it('goes sentence by sentence, and with the last signature the agreement is in force, once for two taps', async () => {
    const aunt = await take('yuanxiulan', { page: '/pages/caregiver/home/index' });
    await aunt.tap('协议等您签字');
    await aunt.sees('第 1 句');
    expect(await readsOn(aunt, '看懂了', '都看懂了')).toBeGreaterThan(8);
    await aunt.tap('用手指签名');
    await aunt.sees('先写名字');
    await aunt.signs();
    await aunt.tap('写好了');
    await aunt.sees('十分钟内有效');
    await aunt.sees('填六个数字');
    await aunt.writes('短信里的六个数字', codeOn('yuanxiulan'));
    await aunt.tapTwice('签上名字');

    await aunt.sees('协议从2026年');
    expect(await signatures()).toEqual(['蔡敏 own-phone', '袁晓东 in-person 顾春燕', '袁秀兰 own-phone']);
    expect(await calls('yuanxiulan')).toEqual([1]);
    expect(await state()).toEqual(['in-force']);
  });
});
