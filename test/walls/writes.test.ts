import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { connect, type Tx } from '../../cloudfunctions/platform/database/connection';
import { switchRole } from '../../cloudfunctions/platform/database/switch-role';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty, THIS_WEEK } from './open-county';
import { type Sight, sights, standingAs, withoutKeeping } from './sight';

const OWN = demoId('hh', 'liuan-zheng');
const FOREIGN = demoId('hh', 'yunling-ni');

/** What a call may write before the pipeline has checked it: its own rows, promises of a code, set-up tasks, what is sent to many. */
const WRITTEN_BY_APP = [
  'access_entry INSERT',
  'assignment INSERT',
  'assignment UPDATE',
  'assignment_part INSERT',
  'assignment_part UPDATE',
  'calendar_day INSERT',
  'calendar_year INSERT',
  'consent INSERT',
  'feedback INSERT',
  'identity INSERT',
  'instrument INSERT',
  'instrument_activation INSERT',
  'invitation INSERT',
  'invitation UPDATE',
  'notice INSERT',
  'notice_approval INSERT',
  'notice_reminder INSERT',
  'notice_topic_text INSERT',
  'outbox INSERT',
  'pack_override INSERT',
  'parked_send UPDATE',
  // Whom a token is for, once its code is asked for; the post it gives, and covers. Ends are set by column.
  'person INSERT',
  'push_quota INSERT',
  'push_quota UPDATE',
  'push_quota_entry INSERT',
  'region_duty_record INSERT',
  'request INSERT',
  'role_grant INSERT',
  'safety_word_sent INSERT',
  'school_post INSERT',
  'signing_code INSERT',
  'signing_code UPDATE',
  'staff_invitation INSERT',
  'support_contact INSERT',
  'support_contact UPDATE',
  'task INSERT',
  'task UPDATE',
  'task_event INSERT',
];

type Child = { readonly child: string; readonly household: string };

const contactOf = ({ child, household }: Child): RawBuilder<unknown> => sql`
  insert into contact (id, child_id, household_id, line, week, source, source_person, revision, current, entered_at, late)
    values ('co_walls', ${child}, ${household}, 'child', ${THIS_WEEK}, 'guardian', ${demoId('pe', 'yeqiuping')}, 9, false,
      '2026-11-18T01:00:00Z', false)`;

const callOf = ({ child, household }: Child): RawBuilder<unknown> => sql`
  insert into director_contact (id, child_id, household_id, director_id, happened_on, entered_at, mode, spoke_with, outcome)
    values ('dc_walls', ${child}, ${household}, ${demoId('pe', 'fangxiaomei')}, '2026-11-18', '2026-11-18T01:00:00Z', 'phone',
      array['child'], 'reached')`;

const visitOf = ({ child, household }: Child): RawBuilder<unknown> => sql`
  insert into visit (id, child_id, household_id, director_id, happened_on, entered_at, saw_child, talked_alone, caregiving)
    values ('vi_walls', ${child}, ${household}, ${demoId('pe', 'fangxiaomei')}, '2026-11-18', '2026-11-18T01:00:00Z', true, false,
      'in-place')`;

describe('a write', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  /** As the write path stands in for a guardian of 郑家, limited to that household; nothing is kept. */
  const asWriter = <Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
    withoutKeeping(county, sight('guardian'), async (tx) => {
      await switchRole(tx, { role: 'care_writer', careFiles: [OWN] });
      return work(tx);
    });
  const affected = async (tx: Tx, statement: RawBuilder<unknown>): Promise<number> =>
    Number((await statement.execute(tx)).numAffectedRows ?? 0n);
  const grants = async (role: string): Promise<readonly string[]> =>
    (
      await county.rows<{ right: string }>(
        `select relname || ' ' || kind as right from pg_class, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) as kind
           where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege($1, oid, kind) order by 1`,
        [role],
      )
    ).map(({ right }) => right);

  it('of a call itself reaches no care table', async () => {
    expect(await grants('app')).toEqual(WRITTEN_BY_APP);
  });

  it('never deletes, but for remembered calls that have served and runs of long ago', async () => {
    const all = [...(await grants('app')), ...(await grants('care_writer')), ...(await grants('care_job'))];
    expect(all.filter((right) => /DELETE|TRUNCATE/.test(right))).toEqual([
      // What was heard of WeChat a quarter of an hour ago; its age refuses it by then.
      'callback_heard DELETE',
      'job_run DELETE',
      'request DELETE',
    ]);
  });

  it('of the write path sees the household it locked and no other, in every table that names one', async () => {
    const tables = await county.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'household_id'
         and has_table_privilege('care_writer', format('%I.%I', table_schema, table_name), 'SELECT') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(15);
    const seen = await asWriter(async (tx) => {
      const households = new Set<string>();
      for (const { name } of tables) {
        const { rows } = await sql<{ id: string }>`select household_id as id from ${sql.table(name)}`.execute(
          tx,
        );
        for (const { id } of rows) households.add(id);
      }
      return [...households];
    });
    expect(seen).toEqual([OWN]);
  });

  it('of the write path is kept for the household it locked', async () => {
    const own = { child: demoId('ch', 'zhengxiaotong'), household: OWN };
    expect(await asWriter((tx) => affected(tx, contactOf(own)))).toBe(1);
  });

  it('of the write path is refused for another household', async () => {
    const foreign = { child: demoId('ch', 'nianqi'), household: FOREIGN };
    await expect(asWriter((tx) => affected(tx, contactOf(foreign)))).rejects.toThrow('row-level security');
    expect(await county.rows(`select id from contact where id = 'co_walls'`)).toEqual([]);
  });

  it.each([
    ['a contact', contactOf({ child: demoId('ch', 'nianqi'), household: OWN })],
    ['a call', callOf({ child: demoId('ch', 'nianqi'), household: OWN })],
    ['a visit', visitOf({ child: demoId('ch', 'nianqi'), household: OWN })],
  ])('of the write path is refused for %s that names another family’s child', async (_what, statement) => {
    await expect(asWriter((tx) => affected(tx, statement))).rejects.toThrow('row-level security');
  });

  it.each([
    ['a call', callOf({ child: demoId('ch', 'zhengxiaotong'), household: OWN })],
    ['a visit', visitOf({ child: demoId('ch', 'zhengxiaotong'), household: OWN })],
  ])('of the write path is kept for %s about a child of the household', async (_what, statement) => {
    expect(await asWriter((tx) => affected(tx, statement))).toBe(1);
  });

  it('of an event that belongs to no task is refused, whoever tries', async () => {
    const orphan = `insert into task_event (task_id, seq, village_code, event, happened_at)
      values ('ta_nowhere', 0, '990100001001', 'opened', '2026-11-18T01:00:00Z')`;
    await expect(county.root.query(orphan)).rejects.toMatchObject({ constraint: 'task_event_task' });
  });

  it('of the write path changes nothing of another household', async () => {
    const changed = await asWriter(async (tx) => [
      await affected(tx, sql`update contact set withdrawn = true where household_id = ${FOREIGN}`),
      await affected(tx, sql`update child set rev = rev + 1 where household_id = ${FOREIGN}`),
      await affected(tx, sql`update child set rev = rev + 1 where household_id = ${OWN}`),
    ]);
    expect(changed).toEqual([0, 0, 3]);
  });

  it.each([
    ['a guardian’s contact', 'guardian', contactOf({ child: demoId('ch', 'zhengxiaotong'), household: OWN })],
    [
      'a call remembered as another’s',
      'guardian',
      sql`insert into request (actor, request_id, op, digest, outcome, at)
        values (${demoId('pe', 'zhenghaibo')}, 'request-1', 'x', 'x', '{}', '2026-11-18T01:00:00Z')`,
    ],
    [
      'a quota of somebody else',
      'guardian',
      sql`insert into push_quota (person_id, template, remaining)
        values (${demoId('pe', 'zhenghaibo')}, 'agreement', 9)`,
    ],
    [
      'a push to a family past the planner',
      'director',
      sql`insert into outbox (id, cause, step, person_id, channel, topic,
        fields, not_before, state, created_at) values ('ou_walls', 'x', 'x', ${demoId('pe', 'yeqiuping')}, 'ring', 'notice', '{}',
        '2026-11-18T01:00:00Z', 'pending', '2026-11-18T01:00:00Z')`,
    ],
    [
      'a notice to another director’s village',
      'director',
      sql`insert into notice (id, topic, title, body, brief, regions,
        urgent, acknowledge_days, sender_id, sender_role, sent_at) values ('no_walls', 'drowning', 'x', 'x', 'x',
        array['990100002001'], false, 3, ${demoId('pe', 'fangxiaomei')}, 'director', '2026-11-18T01:00:00Z')`,
    ],
    [
      'what another township did',
      'supervisor',
      sql`insert into region_duty_record (id, region_code, duty, revision, done_on, late, done_by, figures, recorded_by, recorded_at)
        values ('rd_walls', '990100002', 'survey:2026-H2', 1, '2026-11-18', false, 'x', '[]', ${demoId('pe', 'supervisor-1')}, '2026-11-18T01:00:00Z')`,
    ],
    [
      'what a township did, by a director of its village',
      'director',
      sql`insert into region_duty_record (id, region_code, duty, revision, done_on, late, done_by, figures, recorded_by, recorded_at)
        values ('rd_walls', '990100001', 'report:2026', 1, '2026-11-18', false, 'x', '[]', ${demoId('pe', 'fangxiaomei')}, '2026-11-18T01:00:00Z')`,
    ],
    [
      'an account for somebody without an invitation',
      'somebody unbound',
      sql`insert into identity (hash, kind, person_id,
        value_cipher, bound_at) values ('x', 'wx_openid', ${demoId('pe', 'yufang')}, 'x', '2026-11-18T01:00:00Z')`,
    ],
  ] as const)('of %s is refused to the call that tries it by itself', async (_what, role, statement) => {
    const trying = standingAs(county, sight(role), (tx) => statement.execute(tx));
    await expect(trying).rejects.toMatchObject({ code: '42501' });
  });

  it('by a director ticks off no task of a child: only a record closes it', async () => {
    const ticked = await standingAs(county, sight('director'), async (tx) => [
      await affected(tx, sql`update task set state = 'done' where state = 'open'`),
    ]);
    expect(ticked).toEqual([0]);
  });

  it('leaves nothing of the actor on the connection that the next call is given', async () => {
    const db = connect({ max: 1, connectionString: county.connectionString });
    await standingAs({ db }, sight('county'), (tx) =>
      switchRole(tx, { role: 'care_writer', careFiles: [OWN] }),
    );
    const { rows } = await sql<
      Record<string, string>
    >`select current_user as role, (select count(*)::int from household) as households,
      concat(current_setting('app.person', true), current_setting('app.regions', true), current_setting('app.care_files', true)) as left`.execute(
      db,
    );
    await db.destroy();
    expect(rows).toEqual([{ role: 'app', households: 0, left: '' }]);
  });
});
