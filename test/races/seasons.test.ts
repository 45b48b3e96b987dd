import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { type County, openCounty, setClock } from '../walls/open-county';
import { atOnce, rounds } from './at-once';

/** What the calendar proposes, what two people decide, what a week's cap lets through: by two at once the same as by one. */
describe('at once', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
  });
  afterAll(() => county.close());

  const pass = () => county.fire('nightly-pass');
  const columnOf = async (sql: string): Promise<readonly unknown[]> =>
    (await county.rows<{ value: unknown }>(sql)).map(({ value }) => value);

  it('two nightly passes propose every season once', async () => {
    for (const [round, day] of ['2027-05-01', '2027-05-29', '2027-06-03'].entries()) {
      setClock(`${day}T02:00:00+08:00`);
      await atOnce(round, pass, pass);
    }
    const proposed = await columnOf(
      `select period as value from task where kind = 'notice-season' order by period`,
    );
    expect(proposed).toEqual(expect.arrayContaining(['drowning:flood:2027', 'flood-storm:flood:2027']));
    expect(new Set(proposed).size).toBe(proposed.length);
  });

  it('two taps send a season once', async () => {
    for (const round of rounds(3)) {
      const season =
        ['drowning:flood:2027', 'flood-storm:flood:2027', 'drowning:weekend:2027-06'][round] ?? '';
      const send = () => county.call('county', 'noticeSeason.send', { county: '990100', season });
      const answers = await atOnce(round, send, send);
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    }
    expect(await columnOf(`select count(*)::int as value from notice`)).toEqual([3]);
  });

  it('a yes and a withdrawal end an urgent notice once', async () => {
    for (const round of rounds(4)) {
      const { noticeId } = await county.data('county', 'notice.send', {
        topic: 'flood-storm',
        regions: ['990100001001'],
        urgent: true,
        reason: '台风夜里到',
      });
      const answers = await atOnce(
        round,
        () => county.call('supervisor-1', 'notice.approve', { noticeId }),
        () => county.call('county', 'notice.withdraw', { noticeId }),
      );
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    }
    expect(
      await columnOf(
        `select count(*)::int as value from notice_approval where step <> 'asked' group by notice_id`,
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it('two officers write a topic one after the other, and the second is told', async () => {
    const shown = await county.data('county', 'noticeTopic.show', { topic: 'law' });
    const write = () =>
      county.call('county', 'noticeTopic.write', { topic: 'law', basedOn: 0, texts: shown['texts'] });
    const answers = await atOnce(1, write, write);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('two workers together let no more than three notices ring for anybody in a week', async () => {
    setClock('2027-06-09T09:00:00+08:00');
    for (const topic of ['traffic', 'law', 'welfare', 'bullying', 'drowning'])
      await county.data('county', 'notice.send', { topic, regions: ['990100001'] });
    const dispatch = () => county.fire('dispatch-outbox').catch(() => undefined);
    await atOnce(2, dispatch, dispatch);
    await dispatch();
    const rung = await county.rows<{ most: number; merged: number }>(
      `select max(rung)::int as most, max(merged)::int as merged from (
         select count(*) filter (where o.state <> 'merged') as rung, count(*) filter (where o.state = 'merged') as merged
           from outbox o join notice n on o.cause = 'notice:' || n.id
           where o.channel = 'ring' and not n.urgent and n.sent_at >= '2027-06-07' and n.regions = array['990100001']
           group by o.person_id) people`,
    );
    expect(rung[0]?.most).toBeLessThanOrEqual(3);
    expect(rung[0]?.merged).toBeGreaterThanOrEqual(2);
  });
});
