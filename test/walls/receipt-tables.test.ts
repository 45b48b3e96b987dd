import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { type County, openCounty } from './open-county';
import { type Sight, sights, standingAs, TODAY, withoutKeeping } from './sight';

describe('the walls of receipts', () => {
  let county: County;
  let wide = '';
  let own = '';
  beforeAll(async () => {
    county = await openCounty({ handlers });
    const send = async (as: string, regions: readonly string[]) =>
      String((await county.data(as, 'notice.send', { topic: 'drowning', regions })).noticeId);
    wide = await send('county', ['990100']);
    own = await send('fangxiaomei', ['990100001001']);
    await send('guchunyan', ['990100002001']);
    await fanOutNotices({ db: county.db, now: new Date(), today: dayFrom(TODAY) });
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  const countAs = (role: string, query: string) =>
    standingAs(county, sight(role), async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from (${sql.raw(query)}) q`.execute(
        tx,
      );
      return rows[0]?.n;
    });

  it('show the numbers of a village to the staff above it, and to no family', async () => {
    const villages = (role: string) => countAs(role, 'select distinct village_code from notice_reach');
    expect(await villages('director')).toBe(1);
    expect(await villages('supervisor')).toBe(3);
    expect(await villages('county')).toBeGreaterThan(5);
    for (const role of ['guardian', 'caregiver', 'somebody unbound', 'a guardian whose role has ended'])
      expect([role, await villages(role)]).toEqual([role, 0]);
  });

  it('show a notice’s words to nobody whose place it doesn’t go to, staff or not', async () => {
    const notices = (role: string) => countAs(role, 'select id from notice');
    expect(await notices('county')).toBe(3);
    for (const role of ['director', 'supervisor', 'guardian', 'caregiver'])
      expect([role, await notices(role)]).toEqual([role, 2]);
    expect(await notices('somebody unbound')).toBe(0);
  });

  it('let the sender ask the silent, and whose post covers every place; nobody writes a number by hand', async () => {
    const asked = (role: string, notice: string) =>
      withoutKeeping(county, sight(role), (tx) =>
        sql`insert into notice_reminder (notice_id, n, on_day, by_id, asked_at)
          values (${notice}, 1, ${TODAY}, ${sight(role).personId}, '2026-11-18T02:00:00Z')`
          .execute(tx)
          .then(() => 'asked'),
      ).catch((error: unknown) => (error instanceof Error ? error.message : 'failed'));
    expect(await asked('director', own)).toBe('asked');
    expect(await asked('supervisor', own)).toBe('asked');
    expect(await asked('county', wide)).toBe('asked');
    for (const [role, notice] of [
      ['director', wide],
      ['supervisor', wide],
      ['guardian', own],
      ['caregiver', own],
    ] as const)
      expect([role, await asked(role, notice)]).toEqual([
        role,
        expect.stringContaining('row-level security'),
      ]);
    const byHand = withoutKeeping(county, sight('county'), (tx) =>
      sql`update notice_reach set n = 0`.execute(tx),
    ).catch((error: unknown) => (error instanceof Error ? error.message : 'failed'));
    expect(await byHand).toContain('permission denied');
  });
});
