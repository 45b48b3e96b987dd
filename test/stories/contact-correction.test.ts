import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 青杨村 on Wednesday 2026-11-18: some lines of last week are still open, and are the director's tasks. Told in order. */
const LAST_WEEK = '2026-W46';
const DIRECTOR = 'zhouxiaoqin';
const [zhao, he, girl] = [
  demoId('ch', 'zhaoyinuo'),
  demoId('ch', 'hezimo'),
  demoId('ch', 'wangxiaoyu'),
] as const;

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const taskOf = async (child: string, week: string = LAST_WEEK) => {
  const { rows } = await county.root.query<Record<string, unknown>>(
    "select state, closed_on, closed_by from task where kind = 'weekly-contact' and child_id = $1 and period = $2",
    [child, week],
  );
  return rows[0];
};

const eventsOf = (child: string) =>
  county.column(
    "select e.event from task_event e join task t on t.id = e.task_id where t.kind = 'weekly-contact' and t.child_id = $1 and t.period = $2 order by e.seq",
    [child, LAST_WEEK],
  );

const listed = async (child: string) =>
  (await county.call(DIRECTOR, 'task.list', {})).tasks.filter(
    ({ kind, c }) => kind === 'weekly-contact' && c === child,
  ).length;

const unchanged = async (...refused: Parameters<StoryCounty['refusal']>) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(...refused);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

let late = '';

describe('a confirmation for last week', () => {
  it('is marked late and closes the director’s task, though the mother never answered before', async () => {
    expect(await listed(zhao)).toBe(1);
    const { weeks, records, closedTasks } = await county.call('parent-silent', 'contact.confirm', {
      childIds: [zhao],
      week: LAST_WEEK,
      lines: ['caregiver'],
      happenedOn: '2026-11-14',
    });

    [late = ''] = records;
    expect(closedTasks).toBe(1);
    expect(weeks).toEqual([{ childId: zhao, week: LAST_WEEK, child: true, caregiver: true, late: true }]);
    expect(await county.column('select late from contact where id = $1', [late])).toEqual([true]);
    expect(await taskOf(zhao)).toMatchObject({ state: 'done', closed_by: late });
    expect(await listed(zhao)).toBe(0);
  });
});

describe('a slip', () => {
  const withdraw = (recordId: string) => ({ recordIds: [recordId], reason: '点错了一周' });

  it('is taken back by nobody but who entered it', async () => {
    for (const as of ['zhaofusheng', DIRECTOR])
      expect(await unchanged(as, 'record.withdraw', withdraw(late))).toEqual({ code: 'record.notYours' });
    for (const as of ['liumin', 'fangxiaomei'])
      expect(await unchanged(as, 'record.withdraw', withdraw(late))).toEqual({ code: 'record.notFound' });
    expect(await unchanged('parent-silent', 'record.withdraw', { ...withdraw(late), reason: ' ' })).toEqual({
      code: 'input.invalid',
      fields: ['reason'],
    });
  });

  it('stays readable as withdrawn, with its reason, and the task it had closed is open again', async () => {
    expect(await county.call('parent-silent', 'record.withdraw', withdraw(late))).toEqual({
      reopenedTasks: 1,
    });

    const { rows } = await county.root.query(
      'select withdrawn, reason, happened_on::text from contact where id = $1',
      [late],
    );
    expect(rows).toEqual([{ withdrawn: true, reason: '点错了一周', happened_on: '2026-11-14' }]);
    expect(await taskOf(zhao)).toEqual({ state: 'open', closed_on: null, closed_by: null });
    expect(await eventsOf(zhao)).toEqual(['opened', 'done', 'reopened']);
    expect(await listed(zhao)).toBe(1);
  });

  it('is taken back once', async () => {
    expect(await unchanged('parent-silent', 'record.withdraw', withdraw(late))).toEqual({
      code: 'record.alreadyWithdrawn',
    });
  });

  it('can be followed by the right entry, which closes the task again', async () => {
    const input = {
      childIds: [zhao],
      week: LAST_WEEK,
      lines: ['caregiver' as const],
      happenedOn: '2026-11-15',
    };
    const { records } = await county.call('parent-silent', 'contact.confirm', input);

    expect(records).toHaveLength(1);
    expect(await taskOf(zhao)).toMatchObject({ state: 'done', closed_by: records[0] });
    expect(await eventsOf(zhao)).toEqual(['opened', 'done', 'reopened', 'done']);
  });

  it('of one parent opens nothing while the other’s word still stands', async () => {
    const input = { childIds: [girl], week: LAST_WEEK, lines: ['child' as const] };
    const { records } = await county.call('liumin', 'contact.confirm', input);
    await county.call('wangjianjun', 'contact.confirm', input);

    expect(await county.call('liumin', 'record.withdraw', withdraw(records[0] ?? ''))).toEqual({
      reopenedTasks: 0,
    });
    expect(await taskOf(girl)).toBeUndefined();
  });
});

describe('the director’s call', () => {
  const call = {
    childIds: [he],
    happenedOn: '2026-11-18',
    mode: 'phone' as const,
    with: ['child' as const, 'caregiver' as const],
    outcome: 'reached' as const,
    weekKept: { week: LAST_WEEK, lines: ['child' as const] },
    note: '奶奶说周日通过电话',
  };
  let records: readonly string[] = [];

  it('records on the family’s word that the week was kept, and closes the task', async () => {
    expect(await listed(he)).toBe(1);
    const answer = await county.call(DIRECTOR, 'directorContact.record', call);
    ({ records } = answer);

    expect(records.map((id) => id.slice(0, 2))).toEqual(['dc']);
    expect(answer.closedTasks).toBeGreaterThanOrEqual(1);
    expect(await listed(he)).toBe(0);
    const { rows } = await county.root.query(
      "select source, source_person, late from contact where child_id = $1 and week = $2 and line = 'child'",
      [he, LAST_WEEK],
    );
    expect(rows).toEqual([{ source: 'director', source_person: await directorId(), late: true }]);
  });

  it('is no week kept when nothing is said about one, and can’t lie in the future', async () => {
    const before = await county.column('select count(*)::int from contact');
    await county.call(DIRECTOR, 'directorContact.record', { ...call, weekKept: undefined });

    expect(await county.column('select count(*)::int from contact')).toEqual(before);
    expect(
      await unchanged(DIRECTOR, 'directorContact.record', { ...call, happenedOn: '2026-11-19' }),
    ).toEqual({
      code: 'record.dayInFuture',
      fields: ['happenedOn'],
    });
    const future = { ...call, weekKept: { week: '2026-W48', lines: ['child'] } };
    expect(await unchanged(DIRECTOR, 'directorContact.record', future)).toEqual({
      code: 'contact.weekInFuture',
      fields: ['weekKept.week'],
    });
  });

  it('is another village’s neither to record nor to take back', async () => {
    expect(await unchanged('ranxiuzhi', 'directorContact.record', call)).toMatchObject({
      code: 'record.notFound',
    });
    const mine = { recordIds: [records[0] ?? ''], reason: '记错了' };
    expect(await unchanged('ranxiuzhi', 'record.withdraw', mine)).toEqual({ code: 'record.notFound' });
    expect(await unchanged('hexiuying', 'record.withdraw', mine)).toEqual({ code: 'record.notFound' });
  });
});

describe('one act for two children', () => {
  const family = demoId('hh', 'qingyang-wang');
  const visit = {
    childIds: [girl, demoId('ch', 'wangxiaochuan')],
    happenedOn: '2026-11-18',
    sawChild: true,
    talkedAlone: false,
    caregiving: 'in-place' as const,
  };
  const shown = async () => {
    const { events } = await county.call(DIRECTOR, 'household.show', { householdId: family });
    return events.find(({ kind, on }) => kind === 'visit' && on === visit.happenedOn);
  };
  const withdrawn = () =>
    county.column('select withdrawn from visit where household_id = $1 and happened_on = $2', [
      family,
      visit.happenedOn,
    ]);

  it('is one line on the family’s page and is taken back for both in one call', async () => {
    const { records } = await county.call(DIRECTOR, 'visit.record', visit);
    const event = await shown();
    expect([...(event?.recordIds ?? [])].sort()).toEqual([...records].sort());

    await county.call(DIRECTOR, 'record.withdraw', { recordIds: event?.recordIds ?? [], reason: '记错了家' });
    expect(await withdrawn()).toEqual([true, true]);
    expect(await shown()).toBeUndefined();
  });

  it('is not taken back in part: with a record of somebody else’s none is', async () => {
    const { records } = await county.call(DIRECTOR, 'visit.record', visit);
    const theirs = await county.call('wangjianjun', 'contact.confirm', {
      childIds: [girl],
      week: '2026-W47',
      lines: ['child'],
    });
    const mixed = { recordIds: [...records, ...theirs.records], reason: '记错了' };
    expect(await unchanged(DIRECTOR, 'record.withdraw', mixed)).toEqual({ code: 'record.notYours' });

    const elsewhere = await county.call(DIRECTOR, 'visit.record', { ...visit, childIds: [zhao] });
    const twoHomes = { recordIds: [...records, ...elsewhere.records], reason: '记错了' };
    expect(await unchanged(DIRECTOR, 'record.withdraw', twoHomes)).toEqual({ code: 'record.notFound' });
  });
});

const directorId = async () => (await county.call(DIRECTOR, 'session.who', {})).person?.id;

describe('a slip of long ago', () => {
  it('changes no counter while somebody else’s word still keeps the line', async () => {
    const input = { childIds: [girl], week: '2026-W37', lines: ['child' as const], mode: 'voice' as const };
    await county.call('wangjianjun', 'contact.confirm', input);
    const { records } = await county.call('liumin', 'contact.confirm', input);
    const counted = () =>
      county.column(
        "select village_code, n from coverage_count where measure = 'contact.child' and period = '2026-W37' order by 1, 2",
      );
    const before = await countOf('2026-W37');
    await county.cloud.moveClock('2026-12-21T12:00:00+08:00');

    await county.call('liumin', 'record.withdraw', { recordIds: [records[0] ?? ''], reason: '记错了周' });
    expect(await countOf('2026-W37')).toBe(before);
    expect(await counted()).not.toEqual([]);
  });
});

const countOf = async (week: string) =>
  (
    await county.column(
      "select n from coverage_count where village_code = '990100005001' and measure = 'contact.child' and period = $1",
      [week],
    )
  )[0];
