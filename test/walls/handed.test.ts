import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import type { Tx } from '../../cloudfunctions/platform/database/connection';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from './open-county';
import { type Sight, sights, standingAs, TODAY, withoutKeeping } from './sight';

/** The director of 990100001001 takes one task of a family of the next village over. */
const TAKER = 'fangxiaomei';
const FROM = '990100001002';
/** What stays theirs to read: the question that they were asked, and the report that they made. */
const OWN = ['reassignment', 'reassignment_task', 'concern', 'concern_account', 'concern_step'];

describe('whoever has taken work over', () => {
  let county: County;
  let task = '';
  let home = '';
  let children: readonly string[] = [];
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    const [found] = await county.rows<{ id: string; household: string }>(
      `select id, household_id as household from task where state = 'open' and village_code = $1 and kind = 'weekly-contact' order by id limit 1`,
      [FROM],
    );
    task = found?.id ?? '';
    home = found?.household ?? '';
    const rows = await county.rows<{ id: string }>('select id from child where household_id = $1', [home]);
    children = rows.map(({ id }) => id);
    const asked = { householdId: home, taskIds: [task], to: demoId('pe', TAKER), reason: '在外学习' };
    const { reassignmentId } = (await county.data('supervisor-1', 'task.reassign', asked)) as {
      readonly reassignmentId: string;
    };
    await county.data(TAKER, 'task.acceptReassignment', { reassignmentId });
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  const tables = () =>
    county.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'household_id'
         and has_table_privilege('app', format('%I.%I', table_schema, table_name), 'SELECT') order by 1`,
    );
  /** Tables in which the director sees any row of the family. */
  const opened = async (as = sight('director')): Promise<readonly string[]> => {
    const names = (await tables()).map(({ name }) => name);
    return standingAs(county, as, async (tx) => {
      const seen: string[] = [];
      for (const name of names) {
        const { rows } =
          await sql`select 1 from ${sql.table(name)} where household_id = ${home} limit 1`.execute(tx);
        if (rows.length > 0) seen.push(name);
      }
      return seen;
    });
  };
  const tasksSeen = () =>
    standingAs(county, sight('director'), async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from task where household_id = ${home}`.execute(
        tx,
      );
      return rows.map(({ id }) => id);
    });
  const refusedBy = (as: Sight, statement: RawBuilder<unknown>) =>
    withoutKeeping(county, as, async (tx: Tx) =>
      Number((await statement.execute(tx)).numAffectedRows ?? 0n),
    ).catch((error: unknown) => (error instanceof Error ? error.message : ''));

  it('sees who lives there and the task, and no other table of the family’s', async () => {
    expect(await opened()).toEqual([
      'caregiver_link',
      'child',
      'guardian_link',
      'reassignment',
      'reassignment_task',
      'task',
    ]);
    expect(await tasksSeen()).toEqual([task]);
  });

  it('does what was taken over and nothing else', async () => {
    const [childId] = children;
    const visit = {
      childIds: [childId],
      happenedOn: TODAY,
      sawChild: true,
      talkedAlone: true,
      caregiving: 'in-place',
    };
    for (const [op, input] of [
      ['visit.record', visit],
      ['household.show', { householdId: home }],
      ['finding.list', { householdId: home }],
      ['duty.explain', { childId }],
      ['helpPlan.show', { childId }],
      ['assessment.show', { childId }],
    ] as const) {
      const answer = await county.call(TAKER, op, input);
      expect([op, answer.ok]).toEqual([op, false]);
    }
  });

  it('reports harm that is found there', async () => {
    const report = {
      householdId: home,
      childIds: children.slice(0, 1),
      course: 'report',
      situations: ['many-injuries'],
      foundOn: TODAY,
      words: '手臂上有几处青紫',
    };
    expect(await county.call(TAKER, 'concern.open', report)).toMatchObject({ ok: true });
    expect(await county.call('guchunyan', 'concern.open', report)).toMatchObject({ ok: false });
  });

  it('sees nothing any more on the day on which the own role has ended', async () => {
    await county.root.query(`update role_grant set to_on = '2026-11-17' where person_id = $1`, [
      demoId('pe', TAKER),
    ]);
    expect(await tasksSeen()).toEqual([]);
    expect((await opened()).filter((name) => !OWN.includes(name))).toEqual([]);
    await county.root.query(`update role_grant set to_on = null where person_id = $1`, [demoId('pe', TAKER)]);
    expect(await tasksSeen()).toEqual([task]);
  });

  it('sees nothing any more once it is done', async () => {
    const lines = ['child', 'caregiver'];
    const [row] = await county.rows<{ week: string }>('select period as week from task where id = $1', [
      task,
    ]);
    const call = { happenedOn: TODAY, mode: 'phone', with: ['child', 'caregiver'], outcome: 'reached' };
    const kept = { ...call, childIds: children, weekKept: { week: row?.week, lines } };
    expect(await county.call(TAKER, 'directorContact.record', kept)).toMatchObject({ ok: true });
    expect(await tasksSeen()).toEqual([]);
    expect((await opened()).filter((name) => !OWN.includes(name))).toEqual([]);
    expect(await county.call(TAKER, 'directorContact.record', kept)).toMatchObject({ ok: false });
  });

  it.each([
    ['gives itself work', 'director', sql`update reassignment_task set to_person = 'x'`],
    ['answers behind the write path', 'supervisor', sql`update reassignment set answer = 'accepted'`],
  ])('and nobody %s', async (_what, role, statement) => {
    expect(await refusedBy(sight(role), statement)).toMatch(/permission denied/);
  });

  it.each([
    ['a director to the own village', 'director', '990100001001'],
    ['a supervisor to the next township', 'supervisor', '990100002001'],
    ['a guardian to the own village', 'guardian', '990100001001'],
  ])('%s sends nothing to many', async (_who, role, village) => {
    const sent = sql`insert into assignment_part (assignment_id, subject, village_code) values ('ai_walls', 'x', ${village})`;
    const opens = sql`insert into task (id, kind, subject, period, village_code, state, opened_on, due_on, pack_version)
      values ('ta_walls', 'assigned-work', 'x', 'ai_walls', ${village}, 'open', ${TODAY}, ${TODAY}, 'x')`;
    expect(await refusedBy(sight(role), sent)).toMatch(/row-level security/);
    expect(await refusedBy(sight(role), opens)).toMatch(/row-level security/);
  });

  it('a supervisor opens no task of a family by hand', async () => {
    const opens = sql`insert into task (id, kind, subject, period, child_id, household_id, village_code, state, opened_on, due_on, pack_version)
      values ('ta_walls', 'assigned-work', 'x', 'x', ${children[0]}, ${home}, ${FROM}, 'open', ${TODAY}, ${TODAY}, 'x')`;
    expect(await refusedBy(sight('supervisor'), opens)).toMatch(/row-level security/);
  });
});
