import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** The county fills what a plan leaves open; 白沙镇 lives under Heze's, which prints no numbers. 2026-11-18, told in order. */
const HEZE = '990100003';
const SHANGHAI = '990100004';
const CHONGQING = '990100005';
const source = { title: '安和县关爱服务工作细则', item: '第六条' };
const everyTwoMonths = {
  region: HEZE,
  key: 'visit.every' as const,
  value: { months: 2 },
  from: '2026-11-19',
  source,
};

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const refused = async (input: object, as = 'county') => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, 'policy.setValue', input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

const setUpTasks = async () =>
  (await county.call('county', 'task.list', {})).tasks
    .filter(({ kind }) => kind === 'value-missing')
    .map(({ n, period }) => `${n} ${period}`);

const visitTasks = async (region: string) => {
  const { rows } = await county.root.query<{ name: string; due_on: string }>(
    `select c.name, t.due_on::text from task t join child c on c.id = t.child_id
       where t.kind = 'home-visit' and t.state = 'open' and t.village_code like $1 || '%' order by t.due_on, c.name`,
    [region],
  );
  return rows.map(({ name, due_on }) => `${due_on} ${name}`);
};

describe('a number that the plan does not print', () => {
  it('is a task of the county, and nobody in Heze’s township is sent on a visit meanwhile', async () => {
    expect(await setUpTasks()).toEqual(
      expect.arrayContaining(['白沙镇 visit.every', '白沙镇 contact.director.every']),
    );
    expect(await setUpTasks()).not.toContain('河湾镇 visit.every');
    expect(await visitTasks(HEZE)).toEqual([]);
  });

  it('needs a source: a document and the place in it', async () => {
    expect(await refused({ ...everyTwoMonths, source: undefined })).toEqual({
      code: 'input.invalid',
      fields: ['source'],
    });
    expect(await refused({ ...everyTwoMonths, source: { ...source, item: ' ' } })).toEqual({
      code: 'input.invalid',
      fields: ['source.item'],
    });
    expect(await refused({ ...everyTwoMonths, source: { title: source.title } })).toEqual({
      code: 'input.invalid',
      fields: ['source.item'],
    });
  });

  it('is an interval that a calendar has, and one of the keys a county may set', async () => {
    for (const value of [{ months: 0 }, { months: 13 }, { weeks: 1.5 }, 2])
      expect(await refused({ ...everyTwoMonths, value })).toMatchObject({ code: 'input.invalid' });
    expect(await refused({ ...everyTwoMonths, key: 'contact.parent.everyWeeks' })).toEqual({
      code: 'input.invalid',
      fields: ['key'],
    });
    expect(await refused({ ...everyTwoMonths, from: '2026-02-30' })).toEqual({
      code: 'input.invalid',
      fields: ['from'],
    });
  });

  it('is set by the county, for its own regions', async () => {
    for (const as of ['weiqiuju', 'supervisor-3', 'liumin'])
      expect(await refused(everyTwoMonths, as)).toEqual({ code: 'access.denied' });
    expect(await refused({ ...everyTwoMonths, region: '990200003' })).toEqual({ code: 'access.denied' });
    for (const region of ['990100009', '990100003999'])
      expect(await refused({ ...everyTwoMonths, region })).toMatchObject({ code: 'record.notFound' });
  });

  it('closes its own set-up task when it is set, and no other', async () => {
    const before = await setUpTasks();
    const answer = await county.call('county', 'policy.setValue', everyTwoMonths, 'heze-0001');

    expect(answer).toEqual({ closedTasks: 1 });
    expect(await county.call('county', 'policy.setValue', everyTwoMonths, 'heze-0001')).toEqual(answer);
    expect(await setUpTasks()).toEqual(before.filter((task) => task !== '白沙镇 visit.every'));
    const { rows } = await county.root.query(
      `select region_code, key, from_on::text, value, source from pack_override where key <> 'assessment.frequency'`,
    );
    expect(rows).toEqual([
      { region_code: HEZE, key: 'visit.every', from_on: '2026-11-19', value: { months: 2 }, source },
    ]);
  });

  it('is what the next night’s pass derives visits from, none of them due before its first day', async () => {
    const elsewhere = await visitTasks(CHONGQING);
    expect(await visitTasks(HEZE)).toEqual([]);
    await county.cloud.moveClock('2026-11-19T01:00:00+08:00');

    // Last visits 63, 71, 57 and 50 days ago; the others' two months end more than two weeks from now.
    expect(await visitTasks(HEZE)).toEqual([
      '2026-11-19 曹雨薇',
      '2026-11-19 郝思雨',
      '2026-11-22 尹诗涵',
      '2026-11-29 贾欣怡',
      '2026-11-29 贾浩宇',
    ]);
    expect(await visitTasks(CHONGQING)).toEqual(elsewhere);
    expect(await setUpTasks()).not.toContain('白沙镇 visit.every');
  });
});

describe('a number that the plan does print', () => {
  const loosened = { code: 'policy.loosensLaw', fields: ['value'] };

  it('can’t be loosened while the plan runs: Shanghai’s two months, one for key children; Chongqing’s three', async () => {
    const inTerm = { region: SHANGHAI, from: '2026-10-01', source };

    expect(await refused({ ...inTerm, key: 'visit.every', value: { months: 3 } })).toEqual(loosened);
    expect(await refused({ ...inTerm, key: 'visit.every', value: { weeks: 10 } })).toEqual(loosened);
    expect(await refused({ ...inTerm, key: 'visit.everyKey', value: { months: 2 } })).toEqual(loosened);
    expect(await refused({ ...inTerm, key: 'contact.director.everyKey', value: { weeks: 3 } })).toEqual(
      loosened,
    );
    const chongqing = {
      region: CHONGQING,
      from: '2026-11-20',
      source,
      key: 'visit.every',
      value: { months: 6 },
    };
    expect(await refused(chongqing)).toEqual(loosened);
  });

  it('can’t be loosened for one village, or for all townships at once', async () => {
    const looser = { key: 'visit.every', value: { months: 6 }, from: '2026-11-20', source };

    expect(await refused({ ...looser, region: '990100005001' })).toEqual(loosened);
    expect(await refused({ ...looser, region: '990100' })).toEqual(loosened);
  });

  it('can’t leave key children with less than all children have by the county’s own value', async () => {
    const key = { ...everyTwoMonths, key: 'visit.everyKey', value: { months: 3 }, from: '2026-11-20' };

    expect(await refused(key)).toEqual(loosened);
  });

  it('may be tightened', async () => {
    const monthly = {
      region: CHONGQING,
      key: 'visit.every' as const,
      value: { months: 1 },
      from: '2026-11-20',
      source,
    };

    expect(await county.call('county', 'policy.setValue', monthly)).toEqual({ closedTasks: 0 });
  });
});
