import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { loadCareFiles } from '../../cloudfunctions/stores/care-files/load-care-files';
import { findFamilyPeople } from '../../cloudfunctions/stores/home/find-family-people';
import { findInvitation } from '../../cloudfunctions/stores/invitations/find-invitation';
import type { Tx } from '../../cloudfunctions/platform/database/connection';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { sayWords } from './say-words';
import { speakAtHome } from './speak-at-home';
import { visitZhengs } from './visit-zhengs';
import { arrangeSupervision } from './arrange-supervision';
import { missSomebody } from './miss-somebody';
import { makeUnreachable } from './make-unreachable';
import { type County, openCounty } from './open-county';
import { isIn, ownHouseholds, type Sight, sights, standingAs, TODAY } from './sight';
import { assessSomebody } from './assess-somebody';
import { readWorld } from './world';

/** Kysely's own lists of migrations; a table with a person's data is never added here. */
const WITHOUT_WALL = ['kysely_migration', 'kysely_migration_lock'];
/** What somebody is asked to take over: a label, and nothing of the family. */
const FOR_THE_ASKED = ['reassignment', 'reassignment_task'];
/** Rows about places, templates and runs: who may see them is no question of whose they are. */
const FOR_STAFF = [
  'visit',
  'follow_up',
  'follow_up_step',
  'director_contact',
  'child_fact',
  'assessment',
  'instrument',
  'instrument_activation',
  'task',
  'task_event',
  ...FOR_THE_ASKED,
  ...['assignment', 'assignment_part'],
  ...['coverage_count', 'coverage_week'],
  'region_duty_record',
  'person_found',
];
/** Of a child registered elsewhere: its row, what is agreed, and the tasks that stand in the other village's list. */
const FOR_BOTH_SIDES = ['child', 'residence_case', 'duty_split', 'task', 'task_event'];
const FOR_NOBODY = [
  'identity',
  'outbox',
  ...['delivery', 'delivery_event', 'callback_heard'],
  'notice_left_out',
  ...['audit_entry', 'access_entry', 'audit_seal'],
  'platform_token',
  'job_run',
];

const idsOf = async (tx: Tx, query: ReturnType<typeof sql<{ id: string }>>): Promise<readonly string[]> =>
  (await query.execute(tx)).rows.map(({ id }) => id);

describe('the walls of the tables', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    await county.fire('weekly-closing');
    await county.data('county', 'notice.send', { topic: 'drowning', regions: ['990100'] });
    const done = { doneOn: TODAY, by: '民政办', figures: [] };
    await county.data('county', 'regionDuty.record', {
      region: '990100002',
      kind: 'survey',
      period: '2026-H2',
      ...done,
    });
    await fanOutNotices({ db: county.db, now: new Date(), today: dayFrom(TODAY) });
    await visitZhengs(county);
    await arrangeSupervision(county);
    await assessSomebody(county);
    await speakAtHome(county);
    await missSomebody(county);
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  const countAs = async (role: string, table: string): Promise<number | 'refused'> =>
    standingAs(county, sight(role), async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        tx,
      );
      return rows[0]?.n ?? -1;
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === '42501') return 'refused' as const;
      throw error;
    });

  it('are forced on every table, even for the owner', async () => {
    const open = await county.rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and not (relrowsecurity and relforcerowsecurity) order by relname`,
    );
    expect(open.map(({ name }) => name)).toEqual(WITHOUT_WALL);
  });

  it('are not passed by through a view, or a function of the owner but those that answer for one identity, with a yes or no, with a number, with what pupils call their family and who of them knows a notice, for whoever a sender’s notice would reach, or for whom none did', async () => {
    const [views, functions] = await Promise.all([
      county.rows(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
      ),
      county.rows<{ name: string }>(
        `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
      ),
    ]);
    expect(views).toEqual([]);
    expect(functions.map(({ name }) => name).sort()).toEqual([
      'care_children_elsewhere',
      'care_enter',
      'care_is_bound',
      'care_missed_people',
      'care_notice_people',
      'care_pupil_kin',
      'care_pupil_receipts',
      'care_taught',
    ]);
  });

  it('hold for every role that functions run as', async () => {
    const roles = await county.rows<{ name: string }>(
      `select rolname as name from pg_roles where rolname in ('app', 'care_writer', 'care_job')
         and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or pg_has_role(oid, 'care_owner', 'member')) order by 1`,
    );
    expect(roles.map(({ name }) => name)).toEqual(['app', 'care_job', 'care_writer']);
  });

  it.each(Object.entries(sights))(
    'show %s no row of another household, whatever table it stands in',
    async (_role, as) => {
      const tables = await county.rows<{ name: string }>(
        `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'household_id'
         and has_table_privilege('app', format('%I.%I', table_schema, table_name), 'SELECT') order by 1`,
      );
      expect(tables.length).toBeGreaterThan(14);
      const world = await readWorld(county);
      const own = ownHouseholds(as, world);
      // The place of the household register sees that a child of its own lives elsewhere, and its own part in it.
      const registered = world.registered
        .filter(({ region }) => isIn(as, region))
        .map(({ household }) => household);
      for (const { name } of tables) {
        const seen = await standingAs(county, as, (tx) =>
          idsOf(
            tx,
            sql`select distinct household_id as id from ${sql.table(name)} where household_id is not null`,
          ),
        );
        const asked = FOR_THE_ASKED.includes(name)
          ? world.reassignments.filter(({ to }) => to === as.personId).map(({ household }) => household)
          : [];
        const allowed = [...own, ...asked, ...(FOR_BOTH_SIDES.includes(name) ? registered : [])];
        expect([name, seen.filter((id) => !allowed.includes(id))]).toEqual([name, []]);
      }
    },
  );

  it.each(FOR_STAFF)('show a family nothing of %s, and the staff of the village something', async (table) => {
    const seen = await Promise.all(
      ['guardian', 'caregiver', 'somebody unbound', 'county'].map((role) => countAs(role, table)),
    );
    expect(seen.slice(0, 3)).toEqual([0, 0, 0]);
    expect(seen[3]).toBeGreaterThan(0);
  });

  it.each(FOR_NOBODY)('refuse %s to everybody who calls', async (table) => {
    for (const role of Object.keys(sights))
      expect([role, await countAs(role, table)]).toEqual([role, 'refused']);
  });

  it('show a parent the own receipt of a notice and not the grandfather’s', async () => {
    const people = await standingAs(county, sight('guardian'), (tx) =>
      idsOf(tx, sql`select person_id as id from notice_recipient`),
    );
    expect(people).toEqual([demoId('pe', 'yeqiuping')]);
  });

  it('show a guardian’s requests to guardians and staff alone, and a caregiver’s to the family', async () => {
    const said = await sayWords(county);
    const wordsFor = (role: string) =>
      standingAs(county, sight(role), (tx) => idsOf(tx, sql`select id from family_word order by id`));

    const all = [...said].sort();
    for (const role of ['guardian', 'director', 'supervisor', 'county'])
      expect([role, await wordsFor(role)]).toEqual([role, all]);
    expect(await wordsFor('caregiver')).toEqual(['fw_grandfather_asks', 'fw_grandfather_fine']);
    for (const role of ['somebody unbound', 'a guardian whose role has ended'])
      expect([role, await wordsFor(role)]).toEqual([role, []]);
  });

  it('show why a parent cannot be reached to director and supervisor alone, and 还没打 to staff and its speaker', async () => {
    await makeUnreachable(county);
    const seen = await Promise.all(
      Object.keys(sights).map(async (role) => [
        role,
        await countAs(role, 'guardian_unreachable'),
        await countAs(role, 'unreachable_reason'),
        await countAs(role, 'contact_not_yet'),
      ]),
    );
    expect(seen).toEqual([
      ['guardian', 1, 0, 0],
      ['caregiver', 1, 0, 1],
      ['director', 1, 1, 1],
      ['supervisor', 1, 1, 1],
      ['county', 1, 0, 1],
      ['somebody unbound', 0, 0, 0],
      ['a guardian whose role has ended', 0, 0, 0],
    ]);
  });

  it('load a care file for its family without what only staff may know', async () => {
    const [file] = await standingAs(county, sight('guardian'), (tx) =>
      loadCareFiles(tx, { householdIds: [demoId('hh', 'liuan-zheng')], today: TODAY }),
    );
    expect(file).toMatchObject({ visits: [], directorContacts: [], tasks: [], assessments: [] });
    expect(file?.helpPlans.map(({ state }) => state)).toEqual(['open']);
    expect(file?.children.map(({ keyFacts }) => keyFacts)).toEqual([[], [], []]);
    expect(file?.notices.map(({ personId }) => personId)).toEqual([demoId('pe', 'yeqiuping')]);
    expect(file?.contacts.length).toBeGreaterThan(0);
  });

  it('show a family the people of its household and its village’s director, and nobody’s quota but the own', async () => {
    const foreign = {
      householdIds: [demoId('hh', 'yunling-ni')],
      personId: demoId('pe', 'jihongmei'),
      today: TODAY,
    };
    const [people, strangers] = await standingAs(county, sight('guardian'), async (tx) => [
      await idsOf(tx, sql`select id from person`),
      await findFamilyPeople(tx, foreign),
    ]);
    const own = ['yeqiuping', 'zhenghaibo', 'zhengdehou', 'fangxiaomei'].map((key) => demoId('pe', key));
    expect([...people].sort()).toEqual([...own].sort());
    expect(strangers).toEqual({ people: [], remindersLeft: 0, questions: [] });
  });

  it('show what a parent answered about a visit to that parent and to nobody of the staff', async () => {
    const answers = (role: string) =>
      standingAs(county, sight(role), (tx) => idsOf(tx, sql`select person_id as id from visit_opinion`));
    expect(await answers('guardian')).toEqual([demoId('pe', 'yeqiuping')]);
    for (const role of ['caregiver', 'director', 'supervisor', 'county', 'somebody unbound'])
      expect([role, await answers(role)]).toEqual([role, []]);
  });

  it('show the holder of a token that invitation and no other', async () => {
    for (const [home, person] of [
      ['liuan-yu', 'yufang'],
      ['liuan-ge', 'maoyajun'],
    ] as const) {
      const of = { personId: demoId('pe', person), role: 'guardian', householdId: demoId('hh', home) };
      await county.data('fangxiaomei', 'invitation.create', of);
    }
    const [held] = await county.rows<{ id: string; hash: string }>(
      'select id, token_hash as hash from invitation order by id',
    );
    const seen = await standingAs(county, sight('somebody unbound'), async (tx) => [
      await idsOf(tx, sql`select id from invitation`),
      (await findInvitation(tx, [held?.hash ?? '']))?.id,
      await idsOf(tx, sql`select id from invitation`),
    ]);
    expect(seen).toEqual([[], held?.id, [held?.id]]);
  });
});
