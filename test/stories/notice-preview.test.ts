import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutputOf } from '../../contracts/operation';
import type { previewNotice } from '../../contracts/notice-compose';
import { startCounty, type StoryCounty } from './start-county';

/** What a sender is told before sending is what happens: people with accounts, numbers and quotas dealt out at random. */
const TOWNSHIP = '990100001';
type Rings = OutputOf<typeof previewNotice>['rings'];

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

/** The same dealing every time. */
const dealer = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

/** Takes accounts, numbers and allowed pushes away from people of the township, and lets some have had their three. */
const deal = async (seed: number): Promise<void> => {
  const next = dealer(seed);
  const people = await county.column(
    `select distinct person_id from (select household_id, person_id from guardian_link union select household_id, person_id from caregiver_link) l
       join household h on h.id = l.household_id where h.village_code like $1 order by 1`,
    [`${TOWNSHIP}%`],
  );
  for (const person of people) {
    const [account, phone, quota, rung] = [next(), next(), next(), next()];
    if (account < 0.1)
      await county.root.query(
        `update identity set ended_at = now() where person_id = $1 and ended_at is null`,
        [person],
      );
    if (phone < 0.3) await county.root.query(`update person set phone_cipher = null where id = $1`, [person]);
    await county.root.query(
      `update push_quota set remaining = least(remaining, $2) where person_id = $1 and template = 'notice'`,
      [person, Math.floor(quota * 3)],
    );
    for (let ring = 0; rung < 0.3 && ring < 3; ring += 1)
      await county.root.query(
        `insert into outbox (id, cause, step, person_id, channel, topic, fields, not_before, state, created_at, ended_at)
           values ($1, $1, 'publish', $2, 'ring', 'notice', '{}', '2026-11-17T01:00:00Z', 'sent', '2026-11-17T01:00:00Z', '2026-11-17T01:00:00Z')
           on conflict do nothing`,
        [`ou_${String(seed)}${String(ring)}${String(person).slice(-6)}`, person],
      );
  }
};

/** What became of the rings of a notice, in the words of a preview. */
const outcome = async (noticeId: string): Promise<Rings> => {
  const counts = await county.column(
    `select jsonb_object_agg(ring, people) from (
       select case when o.state = 'merged' then 'merged' when o.state = 'sent' then 'push'
           when s.id is not null then 'sms'
           when exists (select 1 from identity i where i.person_id = o.person_id and i.ended_at is null) then 'inApp' else 'nobody' end as ring,
         count(*)::int as people
       from outbox o left join outbox s on s.cause = o.cause and s.person_id = o.person_id and s.channel = 'sms'
       where o.cause = 'notice:' || $1::text and o.channel = 'ring' group by 1) counted`,
    [noticeId],
  );
  return { push: 0, sms: 0, merged: 0, inApp: 0, nobody: 0, ...(counts[0] as Partial<Rings>) };
};

describe('a preview', () => {
  const wanted = { topic: 'traffic' as const, regions: [TOWNSHIP] };

  it.each([
    [7, '2026-11-18T09:05:00+08:00'],
    [23, '2026-11-18T09:10:00+08:00'],
    [91, '2026-11-18T09:15:00+08:00'],
  ])('says what the dispatch then does (dealt by %i)', async (seed, after) => {
    await deal(seed);
    const foreseen = await county.call('county', 'notice.preview', wanted);
    const { noticeId, households } = await county.call('county', 'notice.send', wanted);
    await county.cloud.moveClock(after);
    expect(await outcome(noticeId)).toEqual(foreseen.rings);
    expect(foreseen.households).toBe(households);
    expect(foreseen.people).toBe(Object.values(foreseen.rings).reduce((sum, people) => sum + people, 0));
    // Somebody in at least three of the five, or the dealing tried nothing.
    expect(Object.values(foreseen.rings).filter((people) => people > 0).length).toBeGreaterThan(2);
  });

  it('counts a past week’s cap away for an urgent notice', async () => {
    const urgent = await county.call('county', 'notice.preview', { ...wanted, urgent: true });
    expect(urgent.rings.merged).toBe(0);
  });

  it('tells a director whom nothing rings for, by name, and the county only how many', async () => {
    const village = { topic: 'traffic' as const, regions: ['990100001001'] };
    const director = await county.call('fangxiaomei', 'notice.preview', { ...village, urgent: true });
    expect(director.knocks).toHaveLength(director.rings.inApp + director.rings.nobody);
    expect((await county.call('county', 'notice.preview', village)).knocks).toEqual([]);
  });

  it('leaves a trace of the call and of no child', async () => {
    const traces = await county.column(
      `select count(*)::int from access_entry where op = 'notice.preview' and ids::text like '%"ch_%'`,
    );
    expect(traces).toEqual([0]);
    expect(await county.column(`select count(*) > 0 from access_entry where op = 'notice.preview'`)).toEqual([
      true,
    ]);
  });
});
