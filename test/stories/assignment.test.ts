import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 石桥镇’s supervisor sends one thing to three villages on 2026-11-18; two of them have one director. Told in order. */
const SUPERVISOR = 'supervisor-5';
const [QINGYANG, TWO_VILLAGES] = ['zhouxiaoqin', 'ranxiuzhi'] as const;
const VILLAGES = ['990100005001', '990100005002', '990100005003'];

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const contents = () => tableContents(county.root, { except: ['access_entry'] });
const refused = async (as: string, op: Parameters<StoryCounty['refusal']>[1], input: object) => {
  const before = await contents();
  const { code } = await county.refusal(as, op, input);
  expect(changedTables(before, await contents())).toEqual([]);
  return code;
};
const assignedTo = async (as: string) => {
  const { tasks, titles } = await county.call(as, 'task.list', { limit: 100 });
  return tasks
    .filter(({ kind }) => kind === 'assigned-work')
    .map(({ n, period, d }) => `${n} ${titles[`assigned-work:${period}`] ?? ''} ${d}`);
};
const board = async (as: string) => (await county.call(as, 'supervision.assigned', {})).assignments;
const progress = async (as: string) =>
  (await board(as)).map(({ parts }) => parts.map(({ done }) => (done === null ? '-' : done.by)).join(' '));
const told = () =>
  county.column(
    `select count(*)::int from outbox where topic = 'assigned-work' group by person_id order by person_id`,
  );

describe('one task sent to three villages', () => {
  const task = {
    title: 'hazard-walk' as const,
    note: '重点看水塘和工地',
    villages: VILLAGES,
    dueOn: '2026-11-25',
  };
  let assignmentId = '';

  it('is an own one for each village’s director, also when it is sent twice', async () => {
    const answer = await county.call(SUPERVISOR, 'supervision.assign', task, 'assign-0001');
    ({ assignmentId } = answer);
    expect(answer).toMatchObject({ tasks: 3, withoutDirector: 0 });
    expect(await county.call(SUPERVISOR, 'supervision.assign', task, 'assign-0001')).toEqual(answer);

    expect(await assignedTo(QINGYANG)).toEqual(['青杨村 排查水边、工地等安全隐患 2026-11-25']);
    expect(await assignedTo(TWO_VILLAGES)).toHaveLength(2);
    expect(await assignedTo('panyafang')).toEqual([]);
    expect(await county.call(QINGYANG, 'task.showAssigned', { assignmentId })).toMatchObject({
      note: '重点看水塘和工地',
      by: '陶静',
      state: 'open',
    });
  });

  it('is told the next morning, once a director', async () => {
    expect(await told()).toEqual([]);
    await county.cloud.moveClock('2026-11-19T09:00:00+08:00');
    await county.cloud.moveClock('2026-11-20T09:00:00+08:00');
    expect(await told()).toEqual([1, 1]);
  });

  it('is done by one tap with a sentence, twice the same, and the board says by whom', async () => {
    const done = { assignmentId, words: '水塘边立了牌子' };
    const [first, second] = await Promise.all([
      county.call(TWO_VILLAGES, 'task.finishAssigned', done),
      county.call(TWO_VILLAGES, 'task.finishAssigned', done),
    ]);
    expect(first.closedTasks + second.closedTasks).toBe(2);
    expect(await assignedTo(TWO_VILLAGES)).toEqual([]);
    expect(await progress(SUPERVISOR)).toEqual(['- 冉秀芝 冉秀芝']);
    expect((await board(SUPERVISOR))[0]?.parts.map(({ code }) => code)).toEqual(VILLAGES);
    expect(await county.call(TWO_VILLAGES, 'task.showAssigned', { assignmentId })).toMatchObject({
      state: 'done',
      words: '水塘边立了牌子',
    });
  });

  it('is nobody’s of another township, and no family’s', async () => {
    expect(await board('supervisor-4')).toEqual([]);
    expect(
      await refused('supervisor-4', 'supervision.withdrawAssigned', { assignmentId, reason: '错了' }),
    ).toBe('record.notFound');
    expect(await refused('panyafang', 'task.finishAssigned', { assignmentId })).toBe('record.notFound');
    expect(await refused('panyafang', 'task.showAssigned', { assignmentId })).toBe('record.notFound');
    expect(await refused('parent-silent', 'task.finishAssigned', { assignmentId })).toBe('access.denied');
    expect(await refused(QINGYANG, 'supervision.assign', task)).toBe('access.denied');
    expect(await refused('supervisor-4', 'supervision.assign', task)).toBe('record.notFound');
    expect(await progress('county')).toEqual(['- 冉秀芝 冉秀芝']);
  });

  it('is passed on like any other when its day is over', async () => {
    await county.cloud.moveClock('2026-12-02T09:00:00+08:00');
    const { tasks, titles } = await county.call(SUPERVISOR, 'supervision.tasks', { kind: 'assigned-work' });
    expect(tasks).toMatchObject([{ name: '青杨村', level: 'supervisor', doneBy: ['周晓琴'], overdue: 7 }]);
    expect(titles[`assigned-work:${assignmentId}`]).toBe('排查水边、工地等安全隐患');
  });

  it('taken back with a reason need not be done; what is done stays', async () => {
    const input = { assignmentId, reason: '县里统一安排了' };
    expect(await county.call(SUPERVISOR, 'supervision.withdrawAssigned', input)).toEqual({
      cancelled: 1,
      done: 2,
    });
    expect(await assignedTo(QINGYANG)).toEqual([]);
    expect(await refused(QINGYANG, 'task.finishAssigned', { assignmentId })).toBe('assignment.withdrawn');
    expect(await refused(SUPERVISOR, 'supervision.withdrawAssigned', input)).toBe('assignment.withdrawn');
    expect(await progress(SUPERVISOR)).toEqual(['- 冉秀芝 冉秀芝']);
  });

  it('done and taken back at once is the one or the other, and never both', async () => {
    const { assignmentId: raced } = await county.call(SUPERVISOR, 'supervision.assign', {
      ...task,
      villages: ['990100005001'],
      dueOn: '2026-12-20',
    });
    await Promise.allSettled([
      county.call(QINGYANG, 'task.finishAssigned', { assignmentId: raced }),
      county.call(SUPERVISOR, 'supervision.withdrawAssigned', { assignmentId: raced, reason: '不用了' }),
    ]);
    const [row] = await county.column(
      `select t.state || ' ' || (p.done_at is not null) from task t join assignment_part p on p.assignment_id = t.period and p.subject = t.subject
         where t.period = $1`,
      [raced],
    );
    expect(['done true', 'cancelled false']).toContain(row);
  });
});

describe('sent to many by the county', () => {
  it('reaches a village without a director, and whoever comes to direct it', async () => {
    await county.root.query(
      `update role_grant set to_on = '2026-12-01' where role = 'director' and region_code = '990100005001'`,
    );
    const sent = {
      title: 'training' as const,
      villages: ['990100005001', '990100004001'],
      dueOn: '2026-12-20',
    };
    const { assignmentId, withoutDirector } = await county.call('county', 'supervision.assign', sent);
    expect(withoutDirector).toBe(1);
    expect(await county.call(SUPERVISOR, 'task.finishAssigned', { assignmentId })).toEqual({
      closedTasks: 1,
    });
    expect(await progress('county')).toContain('- 陶静');
  });

  it.each([
    ['for a day that is over', { dueOn: '2026-11-01' }, 'assignment.dueInvalid'],
    ['without a word of what it is', { title: 'other' }, 'assignment.noteMissing'],
    ['to a place that is not there', { villages: ['990100009001'] }, 'record.notFound'],
    ['to nobody', { villages: [] }, 'input.invalid'],
  ])('is refused %s', async (_why, wrong, code) => {
    const sent = { title: 'training', villages: ['990100004001'], dueOn: '2026-12-20' };
    expect(await refused('county', 'supervision.assign', { ...sent, ...wrong })).toBe(code);
  });
});
