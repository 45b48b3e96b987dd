import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';

/** Why a duty applies to a child, and which children nobody has a number for. 2026-11-18, told in order. */
const HEZE = '990100003';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const childrenOf = async (region: string): Promise<readonly string[]> =>
  (await county.column(`select id from child where village_code like $1 || '%' order by id`, [region])).map(
    String,
  );
const everyPage = async (as: string) => {
  const all = [];
  let after: string | undefined;
  for (;;) {
    const page = await county.call(as, 'duty.listByLastVisit', {
      limit: 3,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...page.children);
    if (page.next === null) return all;
    after = page.next;
  }
};

describe('the reason of every duty of a child', () => {
  it('is the law, word by word, where the law says it', async () => {
    const [childId = ''] = await childrenOf('990100001001');
    const why = await county.call('fangxiaomei', 'duty.explain', { childId });
    const weekly = why.duties.find(({ kind }) => kind === 'weekly-contact');
    expect(weekly).toMatchObject({
      valueKind: 'law',
      unset: false,
      source: {
        title: '中华人民共和国未成年人保护法',
        item: '第23条',
        quote: '与未成年人、被委托人至少每周联系和交流一次',
      },
    });
    const visit = why.duties.find(({ kind }) => kind === 'home-visit');
    expect(visit).toMatchObject({
      value: '每 3 个月一次',
      valueKind: 'plan',
      source: { item: '第8项', quote: '每三个月入户走访一次' },
      planEnded: true,
    });
    expect(why.plan).toMatchObject({ number: '舟普民福[2024]3号', ended: true });
    expect(visit?.dueOn).not.toBeNull();
    expect(why.lastVisit.on).toBe(visit?.lastOn);
  });

  it('is said to be unset where the plan is silent, with the days since the last visit and no invented day', async () => {
    const [childId = ''] = await childrenOf(HEZE);
    const why = await county.call('county', 'duty.explain', { childId });
    expect(why.duties.find(({ kind }) => kind === 'home-visit')).toMatchObject({
      value: '本地方案没有写明次数',
      unset: true,
      dueOn: null,
      source: { item: '第10项', quote: null },
    });
    expect(why.lastVisit.days).toBeGreaterThan(0);
  });

  it('is for the staff of the child, leaves a trace, and for nobody else', async () => {
    const [childId = ''] = await childrenOf('990100001001');
    const traces = () =>
      county.column(
        `select count(*)::int from access_entry where op = 'duty.explain' and ids ->> 'child' = $1`,
        [childId],
      );
    const [before] = await traces();
    await county.call('supervisor-1', 'duty.explain', { childId });
    expect(await traces()).toEqual([Number(before) + 1]);
    expect(await county.refusal('yeqiuping', 'duty.explain', { childId })).toEqual({ code: 'access.denied' });
    for (const as of ['weiqiuju', 'supervisor-2'])
      expect(await county.refusal(as, 'duty.explain', { childId })).toMatchObject({
        code: 'record.notFound',
      });
  });
});

describe('children without a stated number of visits', () => {
  it('are listed page by page, the longest unvisited first, each once', async () => {
    const listed = await everyPage('county');
    const days = listed.map(({ days: ago }) => ago ?? Infinity);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(new Set(listed.map(({ childId }) => childId)).size).toBe(listed.length);
    const heze = listed.filter(({ unset }) => unset === 'visits').map(({ childId }) => childId);
    expect([...heze].sort()).toEqual(await childrenOf(HEZE));
    // Elsewhere only key children, and none in Shanghai, whose plan has their numbers.
    const shanghai = await childrenOf('990100004');
    const others = listed.filter(({ unset }) => unset === 'key').map(({ childId }) => childId);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((id) => shanghai.includes(id))).toEqual([]);
  });

  it('are seen by their own director and supervisor only', async () => {
    const own = await childrenOf('990100001001');
    const seen = await everyPage('fangxiaomei');
    expect(seen.filter(({ childId }) => !own.includes(childId))).toEqual([]);
    expect(await everyPage('supervisor-4')).toEqual([]);
    await county.refusal('yeqiuping', 'duty.listByLastVisit', {});
  });

  it('leave the list when the county sets the number, key children when theirs is set too', async () => {
    const source = { title: '安和县关爱服务工作细则', item: '第六条' };
    const sets = (key: 'visit.every' | 'visit.everyKey', months: number) =>
      county.call('county', 'policy.setValue', {
        region: HEZE,
        key,
        value: { months },
        from: '2026-11-18',
        source,
      });
    const listed = async () => {
      const heze = await childrenOf(HEZE);
      return (await everyPage('county')).filter(({ childId }) => heze.includes(childId));
    };
    await sets('visit.every', 2);
    expect((await listed()).every(({ unset }) => unset === 'key')).toBe(true);
    await sets('visit.everyKey', 1);
    expect(await listed()).toEqual([]);
  });
});

describe('a value of another shape', () => {
  const source = { title: '安和县关爱服务工作细则', item: '第七条' };

  it('is set where the plan is silent, and makes the county’s own duty', async () => {
    const checks = {
      region: HEZE,
      key: 'fileCheck.timesAYear' as const,
      value: 2,
      from: '2026-11-18',
      source,
    };
    expect(await county.call('county', 'policy.setValue', checks)).toEqual({ closedTasks: 0 });
    const { duties } = await county.call('county', 'regionDuty.list', {});
    expect(duties.filter(({ region, kind }) => region === HEZE && kind === 'file-check')).toMatchObject([
      { period: '2026-H2', dueOn: '2026-12-31', valueKind: 'county' },
    ]);
  });

  it('is refused when it is looser than the running plan or not of its key’s shape', async () => {
    const running = { region: '990100005', from: '2026-11-18', source };
    const no = (input: object) => county.refusal('county', 'policy.setValue', { ...running, ...input });
    expect(await no({ key: 'survey.urbanUpdatesAYear', value: 2 })).toMatchObject({
      code: 'policy.loosensLaw',
    });
    expect(await no({ key: 'directors.badge', value: false })).toMatchObject({ code: 'policy.loosensLaw' });
    expect(await no({ key: 'concern.recipients', value: ['police'] })).toMatchObject({
      code: 'policy.loosensLaw',
    });
    expect(await no({ key: 'survey.urbanUpdatesAYear', value: 5 })).toMatchObject({
      code: 'record.notFound',
    });
    expect(await no({ key: 'directors.badge', value: 'yes' })).toEqual({
      code: 'input.invalid',
      fields: ['value'],
    });
  });
});
