import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import type { Tx } from '../../cloudfunctions/platform/database/connection';
import { type County, openCounty } from './open-county';
import { type Sight, sights, standingAs, withoutKeeping } from './sight';
import { writeLibrary } from './write-library';

const idsOf = async (tx: Tx, query: ReturnType<typeof sql<{ id: string }>>): Promise<readonly string[]> =>
  (await query.execute(tx)).rows.map(({ id }) => id);

describe('the walls of the library and the calendar', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await writeLibrary(county);
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };

  it('show how an urgent notice came about to the staff whom it concerns, and to no family', async () => {
    const seen = await Promise.all(
      Object.keys(sights).map(async (role) => {
        const ids = await standingAs(county, sight(role), (tx) =>
          idsOf(tx, sql`select step as id from notice_approval`),
        );
        return [role, ids.length];
      }),
    );
    expect(seen).toEqual([
      ['guardian', 0],
      ['caregiver', 0],
      ['director', 1],
      ['supervisor', 1],
      ['county', 1],
      ['somebody unbound', 0],
      ['a guardian whose role has ended', 0],
    ]);
  });

  it('show what cannot be sent, and the operator’s limits, to the officers of its county alone', async () => {
    await county.root.query(
      `with sent as (
         insert into outbox (id, cause, step, person_id, channel, topic, fields, village_code, not_before, state, created_at)
           select 'ou_' || code, 'test:' || code, 'publish', (select min(person_id) from role_grant), 'ring', 'notice', '{}', code,
             '2026-11-01T00:00:00Z', 'parked', '2026-11-01T00:00:00Z' from unnest(array['990100001001', '990200001001']) as code
           returning id, village_code
       ), paused as (insert into send_pause values ('wechat', '2026-12-01T00:00:00Z', '45009')),
       day as (insert into sms_day values ('2026-11-18', 3, 1))
       insert into parked_send (outbox_id, attempt, topic, why, village_code, parked_at)
         select id, 1, 'notice', '47003', village_code, '2026-11-01T00:00:00Z' from sent`,
    );
    const seen = await Promise.all(
      Object.keys(sights).map((role) =>
        standingAs(county, sight(role), async (tx) => [
          role,
          (await idsOf(tx, sql`select outbox_id as id from parked_send order by 1`)).join(),
          (await idsOf(tx, sql`select name as id from send_pause`)).join(),
          (await idsOf(tx, sql`select sent::text as id from sms_day`)).join(),
        ]),
      ),
    );
    const nothing = (role: string) => [role, '', '', ''];
    expect(seen).toEqual([
      ...['guardian', 'caregiver', 'director', 'supervisor'].map(nothing),
      ['county', 'ou_990100001001', 'wechat', '3'],
      ...['somebody unbound', 'a guardian whose role has ended'].map(nothing),
    ]);
  });

  it('show our own texts and days to everybody, and the county’s own to its staff alone', async () => {
    for (const table of ['notice_topic_text', 'calendar_year', 'calendar_day']) {
      const regionsFor = (role: string) =>
        standingAs(county, sight(role), (tx) =>
          idsOf(tx, sql`select distinct region_code as id from ${sql.table(table)} order by 1`),
        );
      for (const role of ['guardian', 'caregiver', 'somebody unbound'])
        expect([table, role, await regionsFor(role)]).toEqual([table, role, ['100000']]);
      for (const role of ['director', 'supervisor', 'county'])
        expect([table, role, await regionsFor(role)]).toEqual([table, role, ['100000', '990100']]);
    }
  });

  it('let nobody but its officer write for a county, and nobody at all for us or for the neighbours', async () => {
    const year = (region: string, by: string) => sql`
      insert into calendar_year (region_code, year, part, revision, source, single_source, imported_by, imported_at)
        values (${region}, 2030, 'state', 1, 'x', false, ${by}, '2026-11-18T01:00:00Z')`;
    const tried = (role: string, region: string) =>
      withoutKeeping(county, sight(role), (tx) =>
        year(region, sight(role).personId ?? '')
          .execute(tx)
          .then(() => 'written'),
      ).catch((error: unknown) => (error instanceof Error ? error.message : 'failed'));
    expect(await tried('county', '990100')).toBe('written');
    for (const [role, region] of [
      ['county', '990200'],
      ['county', '100000'],
      ['supervisor', '990100'],
      ['director', '990100'],
      ['guardian', '990100'],
    ] as const)
      expect([role, region, await tried(role, region)]).toEqual([
        role,
        region,
        expect.stringMatching(/row-level security|violates check/),
      ]);
  });

  it('let a second person approve an urgent notice, and never its sender', async () => {
    const [notice] = await county.rows<{ id: string }>('select id from notice where needs_approval');
    const approved = (role: string) =>
      withoutKeeping(county, sight(role), (tx) =>
        sql`insert into notice_approval (notice_id, step, by_id, at)
          values (${notice?.id}, 'approved', ${sight(role).personId}, '2026-11-18T02:00:00Z')`
          .execute(tx)
          .then(() => 'written'),
      ).catch((error: unknown) => (error instanceof Error ? error.message : 'failed'));
    expect(await approved('supervisor')).toBe('written');
    for (const role of ['county', 'director', 'guardian', 'caregiver'])
      expect([role, await approved(role)]).toEqual([role, expect.stringContaining('row-level security')]);
  });
});
