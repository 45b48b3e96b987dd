import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18, week 47, in 王家: both parents away, the grandmother cares for two children. Told in order. */
const { take, column } = phonesInHand();
const wang = demoId('hh', 'qingyang-wang');
const FAMILY = `/pages/director/family/index?id=${wang}`;

const calls = (person: string, op: string) =>
  column('select count(*)::int from request where actor = $1 and op = $2', [demoId('pe', person), op]);

const states = () =>
  column(
    `select concat_ws(' ', p.name, u.since_on::text, u.until_on::text, r.reason, nullif(r.tries, 0), case when u.over_on is not null then 'over' end)
     from guardian_unreachable u join person p on p.id = u.person_id join unreachable_reason r on r.unreachable_id = u.id
     where u.household_id = $1 order by u.recorded_at, u.id`,
    [wang],
  );

const stays = () =>
  column(
    `select concat_ws(' ', from_on::text, to_on::text, case when withdrawn then 'withdrawn' end) from home_stay
     where household_id = $1 order by revision`,
    [wang],
  );

describe('the three things of a call', () => {
  it('are told with taps alone, and the director is asked to look in the same go', async () => {
    const parent = await take('parent', { page: '/pages/parent/home/index' });
    await parent.tap('一项一项确认');
    await parent.tap('小雨');
    await parent.tap('小川');
    await parent.tap('奶奶');
    await parent.tap('学习');
    await parent.tap('心情');
    await parent.tap('想请儿童主任看看');
    await parent.tapTwice('确认，这周联系过了');

    await parent.sees('灯都亮了');
    expect(parent.taps()).toBeLessThanOrEqual(9);
    expect(await calls('liumin', 'contact.confirm')).toEqual([1]);
    expect(
      await column(
        `select distinct array_to_string(topics, '+') from contact
         where household_id = $1 and week = '2026-W47' and current and source = 'guardian'`,
        [wang],
      ),
    ).toEqual(['study+mind']);
  });

  it('bring the wish, and not what was talked about, to the director', async () => {
    const director = await take('director', { page: FAMILY });
    await director.sees('家里想请人帮忙');
    await director.sees('每周联系时说，想请您看看');
  });
});

describe('a father who goes to sea', () => {
  it('says so with five taps, once for two', async () => {
    const father = await take('wangjianjun', { page: '/pages/parent/home/index' });
    await father.tap('要回家，或一阵联系不上');
    await father.sees('先选是哪一种');
    await father.tap('有一阵联系不上');
    await father.tap('三个月');
    await father.sees('再选因为什么');
    await father.tap('出海');
    await father.tapTwice('告诉家里和儿童主任');

    await father.sees('记下了，您多保重');
    expect(await states()).toEqual(['王建军 2026-11-18 2027-02-15 at-sea']);
    expect(await calls('wangjianjun', 'contact.recordUnreachable')).toEqual([1]);
  });

  it('is out of reach for mother and grandmother, and why only for the director', async () => {
    const mother = await take('parent', { page: '/pages/parent/home/index' });
    await mother.sees('爸爸暂时联系不上，大约到2027年2月15日');
    await mother.seesNo('出海');
    const grandmother = await take('caregiver', { page: '/pages/caregiver/home/index' });
    await grandmother.sees('王建军，暂时联系不上');
    await grandmother.seesNo('出海');
    const director = await take('director', { page: FAMILY });
    await director.sees('王建军暂时联系不上：出海');
  });

  it('finds on his first page the one tap that ends it', async () => {
    const father = await take('wangjianjun', { page: '/pages/parent/home/index' });
    await father.tap('能联系上了，点这里');
    await father.tapTwice('能联系上了');

    await father.seesNo('您登记了暂时联系不上');
    expect(await states()).toEqual(['王建军 2026-11-18 2027-02-15 at-sea over']);
    expect(await calls('wangjianjun', 'contact.endUnreachable')).toEqual([1]);
  });
});

describe('a father whom the director does not reach', () => {
  it('is recorded with the tries, once for two taps', async () => {
    const director = await take('director', { page: FAMILY });
    await director.tap('记：父母回家了，或联系不上');
    await director.picks('哪一位', '爸爸王建军');
    await director.tap('暂时联系不上');
    await director.tap('打不通');
    await director.tap('5 次');
    await director.tapTwice('记下');

    await director.sees('王建军暂时联系不上：打不通');
    await director.sees('试过 5 次');
    expect(await states()).toContain('王建军 2026-11-18 no-answer 5');
    expect(await calls('zhouxiaoqin', 'contact.recordUnreachable')).toEqual([1]);
  });

  it('is reached again with one tap', async () => {
    const director = await take('director', { page: FAMILY });
    await director.tapTwice('联系上了');

    await director.seesNo('王建军暂时联系不上');
    expect(await states()).toContain('王建军 2026-11-18 no-answer 5 over');
  });
});

describe('a father who is home for a week', () => {
  it('leaves earlier, and the week’s contact goes on from there', async () => {
    const father = await take('wangjianjun', { page: '/pages/parent/away/index' });
    await father.tap('我回家了，或要回家');
    await father.tap('一周');
    await father.tap('记下，我在家');
    await father.sees('好好陪陪孩子');
    expect(await stays()).toEqual(['2026-11-18 2026-11-24']);

    await father.tap('回首页');
    await father.tap('要走了，或者记错了，点这里');
    await father.tapTwice('要走了，在家到今天为止');
    await father.sees('您登记了在家：11月18日起，到11月18日');
    await father.seesNo('要走了，在家到今天为止');
    expect(await stays()).toEqual(['2026-11-18 2026-11-24', '2026-11-18 2026-11-18']);
  });
});
