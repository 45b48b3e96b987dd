import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { openidOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from './open-county';
import { type Sight, sights, standingAs } from './sight';

const HOME = demoId('hh', 'liuan-zheng');
const CHILD = demoId('ch', 'zhengxiaotong');
const TABLES = ['concern', 'concern_account', 'concern_step', 'concern_photo'] as const;

const report = (spec: Readonly<Record<string, unknown>> = {}) => ({
  householdId: HOME,
  childIds: [CHILD],
  course: 'report',
  situations: ['many-injuries'],
  foundOn: '2026-11-18',
  words: '身上有伤，孩子不肯说',
  ...spec,
});

describe('the walls around a report of harm', () => {
  let county: County;
  let bySupervisor = '';
  let byGrandfather = '';
  beforeAll(async () => {
    county = await openCounty({ handlers });
    const open = async (as: string, input: unknown): Promise<string> =>
      String((await county.data(as, 'concern.open', input))['concernId']);
    bySupervisor = await open('supervisor-1', report({ suspects: [demoId('pe', 'zhengdehou')] }));
    byGrandfather = await open('zhengdehou', report({ situations: ['other-danger'] }));
    await county.root.query(
      `insert into concern_photo (id, concern_id, household_id, file_id, media, bytes, sha256, uploaded_by, uploaded_at)
         values ('at_walls', $1, $2, 'cloud://x', 'image/jpeg', 3, 'x', $3, '2026-11-18T01:00:00Z')`,
      [bySupervisor, HOME, demoId('pe', 'supervisor-1')],
    );
    await county.data('supervisor-1', 'concern.tellRecord', {
      concernId: bySupervisor,
      on: '2026-11-18',
      office: 'police',
      at: '08:30',
    });
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  const countsFor = (as: Sight): Promise<readonly number[]> =>
    standingAs(county, as, async (tx) => {
      const counts: number[] = [];
      for (const table of TABLES) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
          tx,
        );
        counts.push(rows[0]?.n ?? -1);
      }
      return counts;
    });

  it.each([
    ['guardian', [0, 0, 0, 0]],
    // The state of the one that he made himself; not what he said in it, and nothing of the one about him.
    ['caregiver', [1, 0, 0, 0]],
    ['director', [0, 0, 0, 0]],
    ['supervisor', [2, 2, 1, 1]],
    ['county', [2, 2, 1, 1]],
    ['somebody unbound', [0, 0, 0, 0]],
  ] as const)('show a %s these rows of the tables and no more', async (role, rows) => {
    expect(await countsFor(sight(role))).toEqual(rows);
  });

  it('are the second: the child’s parent who asks is refused with a reason', async () => {
    for (const [as, op, input] of [
      ['yeqiuping', 'concern.show', { concernId: bySupervisor }],
      ['yeqiuping', 'concern.list', {}],
      ['zhengdehou', 'concern.show', { concernId: bySupervisor }],
      ['zhengdehou', 'concern.show', { concernId: byGrandfather }],
      [
        'zhengdehou',
        'concern.close',
        { concernId: bySupervisor, on: '2026-11-18', closing: 'child-safe', reason: 'x' },
      ],
    ] as const)
      expect(await county.call(as, op, input)).toMatchObject({
        ok: false,
        refusal: { code: 'access.denied' },
      });
  });

  it('tell a director who did not report nothing, not even by a task or a number', async () => {
    const ask = (op: string, input: unknown) => county.call('fangxiaomei', op, input);
    expect(await ask('concern.show', { concernId: bySupervisor })).toMatchObject({
      refusal: { code: 'record.notFound' },
    });
    expect(await county.data('fangxiaomei', 'concern.list', {})).toMatchObject({ concerns: [] });
    for (const op of ['task.list', 'household.show'] as const) {
      const said = await ask(op, op === 'task.list' ? {} : { householdId: HOME });
      expect(JSON.stringify(said)).not.toMatch(/concern-(receipt|follow-up)"[^:]|紧急事项的跟进|青紫/);
      expect(JSON.stringify(said)).not.toContain(bySupervisor);
    }
    const tasks = await county.data('supervisor-1', 'task.list', {});
    expect(JSON.stringify(tasks)).toContain(bySupervisor);
  });

  it('let a reporter see how far the own report is, and nothing of its contents', async () => {
    const mine = await county.data('zhengdehou', 'concern.mine', {});
    expect(mine['concerns']).toMatchObject([
      {
        concernId: byGrandfather,
        state: 'reported',
        receiptOwed: false,
        reportedAt: '2026-11-18T09:00:00+08:00',
      },
    ]);
    expect(JSON.stringify(mine)).not.toMatch(/伤|danger|suspect/);
    expect(await county.data('yeqiuping', 'concern.mine', {})).toEqual({ concerns: [] });
  });

  it('keep the words encrypted at rest, and out of the traces', async () => {
    const [stored] = await county.rows<{ all: string }>(
      `select string_agg(r::text, ' ') as all from (select a::text as r from concern_account a
         union all select s::text from concern_step s union all select e::text from audit_entry e
         union all select x::text from access_entry x union all select o::text from outbox o) every_row`,
    );
    expect(stored?.all).not.toContain('身上有伤');
  });

  it('stand before a supervisor of the family who is suspected, and before nobody else for it', async () => {
    const supervisor = demoId('pe', 'supervisor-1');
    await county.root.query(
      `insert into guardian_link (household_id, person_id, kinship, from_on) values ($1, $2, '爸爸', '2026-01-01')`,
      [HOME, supervisor],
    );
    const { concernId } = await county.data(
      'fangxiaomei',
      'concern.open',
      report({ situations: ['many-injuries', 'family-violence'], suspects: [supervisor] }),
    );
    expect(await countsFor(sight('supervisor'))).toEqual([2, 2, 1, 1]);
    for (const op of ['concern.list', 'task.list'] as const)
      expect(JSON.stringify(await county.call('supervisor-1', op, {}))).not.toContain(concernId);
    for (const [op, input] of [
      ['concern.show', { concernId }],
      ['concern.close', { concernId, on: '2026-11-18', closing: 'not-substantiated', reason: '误会' }],
    ] as const)
      expect(await county.call('supervisor-1', op, input)).toMatchObject({
        refusal: { code: 'record.notFound' },
      });
    expect(await county.data('county', 'concern.show', { concernId })).toMatchObject({ concernId });
    expect(await county.data('fangxiaomei', 'concern.show', { concernId })).toMatchObject({ concernId });
  });

  it('leave a trace of every look', async () => {
    await county.data('county', 'concern.show', { concernId: bySupervisor });
    await county.data('county', 'concern.list', {});
    const looks = await county.rows<{ op: string }>(
      `select op from access_entry where actor = $1 and ids::text like '%' || $2 || '%' order by op`,
      [demoId('pe', 'county'), bySupervisor],
    );
    expect(looks.map(({ op }) => op)).toEqual(['concern.list', 'concern.show']);
  });
});

describe('a teacher', () => {
  let county: County;
  const TEACHER = 'jihongmei';
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.root.query(
      `insert into school_post (person_id, school, region_code, from_on)
         select $1, school, '990100001', '2026-09-01' from child where id = $2`,
      [demoId('pe', TEACHER), CHILD],
    );
  });
  afterAll(() => county.close());

  it('finds the own pupils by name, and no other child', async () => {
    const found = await county.data(TEACHER, 'concern.people', { find: '郑' });
    const names = await county.rows<{ name: string }>(
      `select name from child where strpos(name, '郑') > 0 and village_code like '990100001%'
         and school = (select school from child where id = $1)`,
      [CHILD],
    );
    const pupils = found['pupils'] as readonly { readonly name: string }[]; // as the contract says
    expect(names.length).toBeGreaterThan(0);
    expect(pupils.map(({ name }) => name).sort()).toEqual(names.map(({ name }) => name).sort());
  });

  it('sees the row of a pupil and nothing that hangs on its household', async () => {
    const teacher: Sight = {
      key: TEACHER,
      openid: openidOf(TEACHER),
      personId: demoId('pe', TEACHER),
      family: [demoId('hh', 'yunling-ni')],
      regions: [],
    };
    const tables = await county.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'household_id'
         and has_table_privilege('app', format('%I.%I', table_schema, table_name), 'SELECT') order by 1`,
    );
    const seen: string[] = [];
    for (const { name } of tables) {
      const rows = await standingAs(county, teacher, async (tx) => {
        const found = await sql<{ id: string }>`select household_id as id from ${sql.table(name)}`.execute(
          tx,
        );
        return found.rows.filter(({ id }) => id === HOME);
      });
      if (rows.length > 0) seen.push(name);
    }
    expect(seen).toEqual(['child']);
    expect(await county.call(TEACHER, 'household.show', { householdId: HOME })).toMatchObject({ ok: false });
  });

  it('reports a pupil, is answered with the state alone, and may add the number of the police', async () => {
    const opened = await county.data(TEACHER, 'concern.open', report());
    expect(opened).toMatchObject({ state: 'reported', receiptOwed: true });
    const { concernId } = opened;
    expect(await county.call(TEACHER, 'concern.show', { concernId })).toMatchObject({
      refusal: { code: 'access.denied' },
    });
    await county.data(TEACHER, 'concern.recordReceipt', {
      concernId,
      on: '2026-11-18',
      number: '20261118-7',
    });
    expect(await county.data(TEACHER, 'concern.mine', {})).toMatchObject({
      concerns: [{ concernId, receiptOwed: false }],
    });
    expect(await county.data('supervisor-1', 'concern.show', { concernId })).toMatchObject({
      reporterRole: 'teacher',
      reporter: expect.stringMatching(/./),
      steps: [{ step: 'receipt', words: '20261118-7' }],
    });
  });

  it('reports no child of another school', async () => {
    const [other] = await county.rows<{ id: string; household: string }>(
      `select id, household_id as household from child where village_code like '990100002%' and household_id <> $1 limit 1`,
      [demoId('hh', 'yunling-ni')],
    );
    const input = report({ householdId: other?.household, childIds: [other?.id] });
    expect(await county.call(TEACHER, 'concern.open', input)).toMatchObject({
      refusal: { code: 'record.notFound' },
    });
  });

  it('is one no longer when the post has ended', async () => {
    await county.root.query(`update school_post set to_on = '2026-11-17'`);
    expect(await county.call(TEACHER, 'concern.people', { find: '郑' })).toMatchObject({
      refusal: { code: 'access.denied' },
    });
    await county.root.query(`update school_post set to_on = null`);
  });
});
