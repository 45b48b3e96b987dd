import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18 in 王家. Told in order. */
const { take, column } = phonesInHand();
const wang = demoId('hh', 'qingyang-wang');

const words = (person: string) =>
  column(
    `select concat_ws(' ', word, nullif(array_to_string(about, '+'), ''), note) from family_word
     where household_id = $1 and person_id = $2 order by word desc, id`,
    [wang, demoId('pe', person)],
  );

const answers = () =>
  column(
    `select concat_ws(' ', answer_on::text, answer_note) from family_word
     where household_id = $1 and answered_at is not null order by said_at`,
    [wang],
  );

describe('all is well', () => {
  it('is one tap for the caregiver, and said once a day however often it is tapped', async () => {
    const caregiver = await take('caregiver', { page: '/pages/caregiver/home/index' });
    await caregiver.tapTwice('都好');

    await caregiver.sees('今天说过都好了');
    expect(await words('chenguifang')).toEqual(['fine']);
  });
});

describe('a request for help', () => {
  it('is three taps for the caregiver, without typing, and one request for two taps', async () => {
    const caregiver = await take('caregiver', { page: '/pages/caregiver/home/index' });
    await caregiver.tap('想请人帮忙');
    await caregiver.tap('身体不好');
    await caregiver.tapTwice('告诉周主任');

    await caregiver.sees('已经告诉周主任');
    expect(await words('chenguifang')).toEqual(['help health', 'fine']);
    await caregiver.tap('回到第一页');
    await caregiver.sees('周主任知道了，等回话');
  });

  it('stands on the director’s list and is answered with a day and a sentence, once for two taps', async () => {
    const director = await take('director', { page: '/pages/director/today/index' });
    await director.tap('去回话');
    await director.sees('家里想请人帮忙');
    await director.tap('回话');
    await director.tap('明天');
    await director.tap('我上门看看，当面商量');
    await director.sees('家里会看到：11月19日 周四，我上门看看，当面商量');
    await director.tapTwice('发给家里');

    await director.seesNo('家里会看到');
    await director.seesNo('11月18日说的');
    expect(await answers()).toEqual(['2026-11-19 我上门看看，当面商量']);
  });

  it('comes back to the caregiver with a name and a day', async () => {
    const caregiver = await take('caregiver', { page: '/pages/caregiver/home/index' });

    await caregiver.sees('周主任回话了');
    await caregiver.sees('明天，11月19日 周四');
    await caregiver.sees('“我上门看看，当面商量”');
    await caregiver.seesNo('等回话');
  });

  it('can come from the parent too, and is one request for two taps', async () => {
    const parent = await take('parent', { page: '/pages/parent/home/index' });
    await parent.tap('有难处，请人帮忙');
    await parent.sees('先选一样');
    await parent.tap('学习');
    await parent.tap('心情');
    await parent.writes('想多说一句', '最近不肯写作业');
    await parent.tapTwice('发出去，请人帮忙');

    await parent.sees('收到了');
    expect(await words('liumin')).toEqual(['help study+mood 最近不肯写作业']);
  });
});

describe('the wish to end the care', () => {
  it('says first what will happen, and reaches the director once for two taps', async () => {
    const parent = await take('parent', { page: '/pages/parent/end-care/index' });
    await parent.sees('先有人接着照护，再停');
    await parent.sees('先选为什么');
    await parent.tap('父母要回来');
    await parent.sees('再选从哪天起');
    await parent.tap('下个月，12月1日');
    await parent.tapTwice('发给儿童主任');

    await parent.sees('发出去了');
    expect(await words('liumin')).toEqual([
      'help study+mood 最近不肯写作业',
      'end-of-care parent-returns+2026-12-01',
    ]);
    const director = await take('director', { page: `/pages/director/family/index?id=${wang}` });
    await director.sees('想停止或更换照护');
  });
});
