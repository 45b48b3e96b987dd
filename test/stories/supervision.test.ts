import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 石桥镇 from Wednesday 2026-11-18 on: nobody kept 何子墨’s week 46; 冯家’s director is away. Told in order. */
const SUPERVISOR = 'supervisor-5';
const [QINGYANG, ANOTHER] = ['zhouxiaoqin', 'ranxiuzhi'] as const;
const HE = demoId('ch', 'hezimo');
const LABEL = '冯家';

let county: StoryCounty;
let home = '';
let children: readonly string[] = [];
beforeAll(async () => {
  county = await startCounty();
  const found = await county.column('select id from household where label = $1', [LABEL]);
  home = String(found[0]);
  children = (await county.column('select id from child where household_id = $1', [home])).map(String);
});
afterAll(() => county.stop());

const seenBy = async (as: string) =>
  (await county.call(as, 'supervision.tasks', { limit: 100 })).tasks.map(
    ({ kind, name, period }) => `${kind} ${name} ${period}`,
  );
const listOf = async (as: string) => (await county.call(as, 'task.list', { limit: 100 })).tasks;
const inListOf = async (as: string) => (await listOf(as)).filter(({ h }) => h === home).length;
const digests = (level: string, as: string) =>
  county.column(
    `select cause || ' ' || (fields ->> 'fresh') from outbox where topic = 'supervision-digest' and step = $1 and person_id = $2 order by 1`,
    [level, demoId('pe', as)],
  );
const refused = async (as: string, op: Parameters<StoryCounty['refusal']>[1], input: object) => {
  const before = await tableContents(county.root, { except: ['access_entry'] });
  const { code } = await county.refusal(as, op, input);
  expect(changedTables(before, await tableContents(county.root, { except: ['access_entry'] }))).toEqual([]);
  return code;
};
const WEEK46 = 'weekly-contact 何子墨 2026-W46';

describe('a week that nobody records', () => {
  it('is the supervisor’s to see a week after it came into the list, and stays in the director’s', async () => {
    await county.cloud.moveClock('2026-11-24T09:00:00+08:00');
    expect(await seenBy(SUPERVISOR)).not.toContain(WEEK46);
    await county.cloud.moveClock('2026-11-25T09:00:00+08:00');

    expect(await seenBy(SUPERVISOR)).toContain(WEEK46);
    expect(await seenBy('county')).toEqual([]);
    expect((await seenBy('supervisor-4')).filter((task) => task.includes('何子墨'))).toEqual([]);
    expect((await listOf(QINGYANG)).filter(({ c }) => c === HE)).not.toEqual([]);
  });

  it('is told to the supervisor once, as a number, and not again the next morning', async () => {
    await county.cloud.moveClock('2026-11-27T09:00:00+08:00');
    const mornings = (await digests('supervisor', SUPERVISOR)).map((row) => String(row).slice(0, 22));
    expect(new Set(mornings)).toEqual(new Set(['supervision:2026-11-25']));
    const texts = await county.column(`select fields::text from outbox where topic = 'supervision-digest'`);
    expect(texts.filter((text) => /子墨|何家|何/.test(String(text)))).toEqual([]);
    expect(await county.column(`select distinct event from task_event where record = 'supervisor'`)).toEqual([
      'escalated',
    ]);
  });

  it('is over for everybody once the director has recorded it', async () => {
    const { closedTasks } = await county.call(QINGYANG, 'directorContact.record', {
      childIds: [HE],
      happenedOn: '2026-11-27',
      mode: 'phone',
      with: ['child', 'caregiver', 'guardian'],
      outcome: 'reached',
      weekKept: { week: '2026-W46', lines: ['child', 'caregiver'] },
    });
    expect(closedTasks).toBeGreaterThan(0);
    expect(await seenBy(SUPERVISOR)).not.toContain(WEEK46);
  });

  it('reaches the county after two weeks, which is told on Monday', async () => {
    await county.cloud.moveClock('2026-12-04T09:00:00+08:00');
    expect((await seenBy('county')).filter((task) => task.endsWith('2026-W46'))).not.toEqual([]);
    expect(await seenBy('county')).not.toContain(WEEK46);
    expect(await digests('county', 'county')).toEqual([]);
    await county.cloud.moveClock('2026-12-07T09:00:00+08:00');
    expect(await digests('county', 'county')).toEqual([expect.stringContaining('supervision:2026-W50')]);
  });

  it('passed on twice, or by two passes at once, is passed on once', async () => {
    const before = await tableContents(county.root, { except: ['job_run'] });
    await Promise.all([county.cloud.fire('nightly-pass'), county.cloud.fire('nightly-pass')]);
    expect(changedTables(before, await tableContents(county.root, { except: ['job_run'] }))).toEqual([]);
    const doubled = await county.column(
      `select task_id from task_event where event = 'escalated' group by task_id, record having count(*) > 1`,
    );
    expect(doubled).toEqual([]);
  });
});

describe('work that somebody else takes over', () => {
  const to = demoId('pe', QINGYANG);
  const ask = { householdId: '', to, reason: '冉主任住院' };
  let reassignmentId = '';
  let taskIds: readonly string[] = [];

  it('is asked for by the supervisor; until the answer the old director has it and the new one sees nobody', async () => {
    const before = await inListOf(ANOTHER);
    const open = await county.call(SUPERVISOR, 'supervision.tasks', { scope: 'open', household: home });
    taskIds = open.tasks
      .filter(({ movable, kind }) => movable && kind !== 'home-visit')
      .map(({ taskId }) => taskId);
    const input = { ...ask, householdId: home, taskIds: [...taskIds] };
    const answer = await county.call(SUPERVISOR, 'task.reassign', input, 'reassign-0001');
    ({ reassignmentId } = answer);

    expect(answer.accepted).toBe(false);
    expect(await county.call(SUPERVISOR, 'task.reassign', input, 'reassign-0001')).toEqual(answer);
    expect(await inListOf(ANOTHER)).toBe(before);
    expect(await inListOf(QINGYANG)).toBe(0);
    expect((await county.call(QINGYANG, 'task.list', {})).asked).toBe(1);
    const { reassignments } = await county.call(QINGYANG, 'task.listReassignments', {});
    expect(reassignments).toMatchObject([{ state: 'asked', label: LABEL, by: '陶静', reason: '冉主任住院' }]);
    expect(JSON.stringify(reassignments)).not.toContain('浩然');
    expect(await refused(QINGYANG, 'task.showHanded', { householdId: home })).toBe('record.notFound');
    expect(await refused(SUPERVISOR, 'task.reassign', input)).toBe('reassign.waiting');
  });

  it('is nobody else’s to answer, or to ask for in another township', async () => {
    for (const as of [ANOTHER, 'supervisor-4', 'panyafang', 'parent-silent'])
      expect(['access.denied', 'record.notFound']).toContain(
        await refused(as, 'task.acceptReassignment', { reassignmentId }),
      );
    const input = { ...ask, householdId: home, taskIds: [...taskIds] };
    expect(['access.denied', 'record.notFound']).toContain(
      await refused('supervisor-4', 'task.reassign', input),
    );
    expect(await refused(QINGYANG, 'task.reassign', input)).toBe('access.denied');
    const abroad = { ...input, to: demoId('pe', 'panyafang') };
    expect(await refused(SUPERVISOR, 'task.reassign', abroad)).toBe('reassign.notDirector');
  });

  it('declined stays, and the supervisor reads why; it can be asked for again', async () => {
    await county.call(QINGYANG, 'task.declineReassignment', { reassignmentId, reason: '这周走不开' });
    expect(await refused(QINGYANG, 'task.acceptReassignment', { reassignmentId })).toBe('reassign.answered');
    expect(await inListOf(QINGYANG)).toBe(0);
    const again = await county.call(SUPERVISOR, 'task.reassign', {
      ...ask,
      householdId: home,
      taskIds: [...taskIds],
    });
    ({ reassignmentId } = again);
  });

  it('accepted twice at once, and once more, is accepted once', async () => {
    const accept = () => county.call(QINGYANG, 'task.acceptReassignment', { reassignmentId });
    const [first, second] = await Promise.all([accept(), accept()]);
    expect(second).toEqual(first);
    expect(await accept()).toEqual(first);
    expect(await refused(QINGYANG, 'task.declineReassignment', { reassignmentId, reason: '不行' })).toBe(
      'reassign.answered',
    );
    expect(await refused(SUPERVISOR, 'task.withdrawReassignment', { reassignmentId })).toBe(
      'reassign.answered',
    );
    expect(await county.column(`select count(*)::int from reassignment where answer = 'accepted'`)).toEqual([
      1,
    ]);
  });

  it('stands in the new list and no more in the old; what needs the file stays where it was', async () => {
    const { tasks, homes } = await county.call(QINGYANG, 'task.list', { limit: 100 });
    const taken = tasks.filter(({ h }) => h === home);
    expect(taken.length).toBeGreaterThan(0);
    expect(homes.find(({ h }) => h === home)).toMatchObject({ l: LABEL, o: true });
    const left = (await listOf(ANOTHER)).filter(({ h }) => h === home);
    expect(left.filter(({ id }) => taken.some((task) => task.id === id))).toEqual([]);
    const rows = await county.call(SUPERVISOR, 'supervision.tasks', { scope: 'open', household: home });
    expect(rows.tasks.find(({ taskId }) => taskId === taken[0]?.id)?.doneBy).toEqual(['周晓琴']);
  });

  it('shows whom to visit and to call, and nothing else of the family', async () => {
    const shown = await county.call(QINGYANG, 'task.showHanded', { householdId: home });
    expect(shown).toMatchObject({ label: LABEL, children: [{ name: '冯浩然' }] });
    expect(shown.people.some(({ phone }) => phone !== null)).toBe(true);
    for (const [op, input] of [
      ['household.show', { householdId: home }],
      ['finding.list', { householdId: home }],
      ['assessment.show', { childId: children[0] }],
      ['duty.explain', { childId: children[0] }],
    ] as const)
      expect([op, ['access.denied', 'record.notFound', 'input.invalid']]).toEqual([
        op,
        expect.arrayContaining([await refused(QINGYANG, op, input)]),
      ]);
  });

  it('is done by the new one, and the door is shut behind it', async () => {
    const visit = {
      childIds: [...children],
      sawChild: true,
      talkedAlone: true,
      caregiving: 'in-place' as const,
    };
    const call = {
      childIds: [...children],
      happenedOn: '2026-12-07',
      mode: 'phone' as const,
      with: ['child' as const, 'caregiver' as const],
      outcome: 'reached' as const,
    };
    // Only what was taken over opens anything: calls and weeks here, and no visit.
    expect(['access.denied', 'record.notFound']).toContain(
      await refused(QINGYANG, 'visit.record', { ...visit, happenedOn: '2026-12-07' }),
    );
    for (const week of ['2026-W46', '2026-W47', '2026-W48', '2026-W49'])
      await county
        .call(QINGYANG, 'directorContact.record', {
          ...call,
          weekKept: { week, lines: ['child', 'caregiver'] },
        })
        .catch(() => undefined);
    expect(await inListOf(QINGYANG)).toBe(0);
    expect(['access.denied', 'record.notFound']).toContain(
      await refused(QINGYANG, 'directorContact.record', call),
    );
  });
});
