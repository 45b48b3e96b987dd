import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** What places owe by the calendar. 2026-11-18, told in order. */
const QIDONG = '990100002';
const HEZE = '990100003';
const SHANGHAI = '990100004';
const survey = {
  region: QIDONG,
  kind: 'survey' as const,
  period: '2026-H2',
  doneOn: '2026-12-02',
  by: '镇民政办和各村儿童主任',
  figures: [{ what: '排查儿童', n: 41 }],
  basedOn: 0,
};

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const tasksOf = async (as: string) => {
  const { tasks, titles } = await county.call(as, 'task.list', { limit: 100 });
  return tasks
    .filter(({ kind }) => kind === 'town-duty' || kind === 'county-duty')
    .map(({ kind, n, period, d }) => `${n} ${titles[`${kind}:${period}`] ?? ''} ${d}`);
};
const rows = () => county.column('select duty || $1 || revision from region_duty_record order by 1', [' #']);
const refused = async (as: string, input: object) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, 'regionDuty.record', input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

describe('what a place owes by the calendar', () => {
  it('is the county’s task when the day of the report comes near, by each plan’s own day', async () => {
    const tasks = await tasksOf('county');
    expect(tasks).toHaveLength(4);
    expect(tasks.map((task) => task.split(' ').slice(1).join(' '))).toEqual([
      '年度工作进展报送 2026-11-10',
      '年度工作进展报送 2026-11-15',
      '年度工作进展报送 2026-11-30',
      '年度工作进展报送 2026-12-01',
    ]);
    expect(await tasksOf('supervisor-2')).toEqual([]);
  });

  it('is the township’s task in the last month of its half-year or quarter, and no director’s', async () => {
    await county.cloud.moveClock('2026-12-02T09:00:00+08:00');

    expect(await tasksOf('supervisor-2')).toEqual([expect.stringContaining('全面摸底排查 2026-12-31')]);
    expect(await tasksOf('supervisor-4')).toEqual([
      expect.stringContaining('未保工作站安全讲座或活动 2026-12-31'),
    ]);
    expect(await tasksOf('supervisor-1')).toEqual([]);
    expect(await tasksOf('fangxiaomei')).toEqual([]);
  });

  it('is recorded by the supervisor, sent twice the same, and closes its task', async () => {
    const answer = await county.call('supervisor-2', 'regionDuty.record', survey, 'survey-0001');

    expect(answer).toMatchObject({ revision: 1, late: false, closedTasks: 1 });
    expect(await county.call('supervisor-2', 'regionDuty.record', survey, 'survey-0001')).toEqual(answer);
    expect(await rows()).toEqual(['survey:2026-H2 #1']);
    expect(await tasksOf('supervisor-2')).toEqual([]);
  });

  it('is not asked for again by later nights', async () => {
    await county.cloud.moveClock('2026-12-03T09:00:00+08:00');
    expect(await tasksOf('supervisor-2')).toEqual([]);
  });

  it('is corrected by a further record over the one that was seen; the other of two at once is told', async () => {
    const correct = (n: number) => ({ ...survey, basedOn: 1, figures: [{ what: '排查儿童', n }] });
    const both = await Promise.allSettled([
      county.call('supervisor-2', 'regionDuty.record', correct(42)),
      county.call('county', 'regionDuty.record', correct(43)),
    ]);

    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refused('county', correct(44))).toMatchObject({ code: 'regionDuty.recordedMeanwhile' });
    expect(await rows()).toEqual(['survey:2026-H2 #1', 'survey:2026-H2 #2']);
  });

  it('stands in the list of the place with its source and what was recorded last', async () => {
    const { duties } = await county.call('supervisor-2', 'regionDuty.list', {});
    const [listed] = duties.filter(({ kind, period }) => kind === 'survey' && period === '2026-H2');
    expect(listed).toMatchObject({
      dueOn: '2026-12-31',
      valueKind: 'plan',
      record: { revision: 2, late: false },
    });
    expect(listed?.source).toContain('第1项');
    expect(duties.filter(({ region }) => region !== QIDONG)).toEqual([]);
    await county.refusal('fangxiaomei', 'regionDuty.list', {});
  });

  it('is nobody’s to record who is not of the place, or for what the plan does not print', async () => {
    expect(await refused('supervisor-4', survey)).toEqual({ code: 'access.denied' });
    expect(await refused('weiqiuju', survey)).toEqual({ code: 'access.denied' });
    expect(await refused('yeqiuping', survey)).toEqual({ code: 'access.denied' });
    // A supervisor does not report for the county.
    const report = { ...survey, kind: 'report' as const, period: '2026' };
    expect(await refused('supervisor-2', report)).toEqual({ code: 'access.denied' });
    expect(await refused('county', { ...survey, region: HEZE })).toMatchObject({
      code: 'regionDuty.notOwed',
    });
    expect(await refused('county', { ...survey, region: SHANGHAI, kind: 'town-activity' })).toMatchObject({
      code: 'regionDuty.notOwed',
    });
    expect(await refused('county', { ...survey, region: '990100009' })).toMatchObject({
      code: 'record.notFound',
    });
    expect(await refused('county', { ...survey, basedOn: 2, doneOn: '2026-12-04' })).toMatchObject({
      code: 'record.dayInFuture',
    });
    expect(await refused('county', { ...survey, basedOn: 2, doneOn: '2026-06-30' })).toMatchObject({
      code: 'regionDuty.dayBeforePeriod',
    });
  });

  it('is late after its last day, says so, and counts', async () => {
    const { duties } = await county.call('county', 'regionDuty.list', {});
    const report = duties.find(({ kind, dueOn }) => kind === 'report' && dueOn === '2026-11-15');
    expect(
      await county.call('county', 'regionDuty.record', {
        region: report?.region ?? '',
        kind: 'report',
        period: '2026',
        doneOn: '2026-11-20',
        by: '区民政局',
        figures: [],
        basedOn: 0,
      }),
    ).toMatchObject({ late: true, closedTasks: 1 });
  });
});
