import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayOf } from '../../domain/calendar/calendar-day';
import { type County, openCounty, setClock } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';
import { type FakeWechat, startFakeWechat } from './fake-wechat';
import { stopAfter } from './stopping';

const START_AT = Date.parse('2026-11-18T09:00:00+08:00');
const CLAIM_RUNS_OUT = 6 * 60_000;

describe('sending what has been promised', () => {
  let county: County;
  let wechat: FakeWechat;
  let minutes = 0;

  beforeAll(async () => {
    county = await openCounty({ handlers });
    wechat = await startFakeWechat();
    process.env['WECHAT_API_BASE'] = wechat.base;
    // No text messages here: whoever has no push left becomes the director's task.
    process.env['SMS_TEMPLATES'] = '{}';
    await county.root.query('update push_quota set remaining = 1000 where remaining > 0');
    await county.fire('nightly-pass');
    await dispatch();
  });
  beforeEach(() => {
    wechat.forget();
    move(30);
  });
  afterAll(async () => {
    await county.close();
    await wechat.close();
  });

  const move = (by: number): void => {
    minutes += by;
    setClock(new Date(START_AT + minutes * 60_000).toISOString());
  };
  const dispatch = () => county.fire('dispatch-outbox');
  const publish = async (title: string): Promise<string> => {
    const { noticeId } = await county.data('county', 'notice.send', {
      topic: 'drowning',
      regions: ['990100'],
      title,
      urgent: true,
      reason: '等不到天亮',
    });
    await county.data('supervisor-1', 'notice.approve', { noticeId });
    return String(noticeId);
  };
  /** Who was promised a ring by a push, as the ledger and the accounts say. */
  const reachable = async (noticeId: string): Promise<number> => {
    const [row] = await county.rows<{ n: number }>(
      `select count(distinct r.person_id)::int as n from notice_recipient r
         join push_quota q on q.person_id = r.person_id and q.template = 'notice' and q.remaining > 0
         join identity i on i.person_id = r.person_id and i.ended_at is null where r.notice_id = $1`,
      [noticeId],
    );
    return row?.n ?? 0;
  };
  const pushesOf = (title: string): readonly string[] =>
    wechat.pushes.filter((push) => push.title.includes(title)).map(({ touser }) => touser);
  const unfinished = () =>
    county.rows(`select id, state from outbox where state in ('pending', 'claimed') and topic = 'notice'`);
  const recipients = async (noticeId: string): Promise<number> =>
    (await county.rows('select 1 from notice_recipient where notice_id = $1', [noticeId])).length;

  it('by two workers at once rings everybody once', async () => {
    const people: number[] = [];
    for (const round of rounds(6)) {
      const title = `提醒第${String(round)}号`;
      const noticeId = await publish(title);
      const [one, two] = await atOnce(round, dispatch, dispatch);
      const pushed = pushesOf(title);
      people.push(pushed.length);
      expect(new Set(pushed).size).toBe(pushed.length);
      expect(pushed).toHaveLength(await reachable(noticeId));
      expect(Number(one['sent']) + Number(two['sent'])).toBe(pushed.length);
      expect(await unfinished()).toEqual([]);
      move(10);
    }
    expect(Math.min(...people)).toBeGreaterThan(60);
    expect(wechat.tokens()).toBeLessThanOrEqual(2);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('takes off the ledger what was really pushed', async () => {
    const wrong = await county.rows(
      `select q.person_id, q.remaining, 1000 + sum(e.change) as booked from push_quota q
         join push_quota_entry e using (person_id, template) group by 1, 2 having q.remaining <> 1000 + sum(e.change)`,
    );
    expect(wrong).toEqual([]);
  });

  it('fanned out by two workers reaches every household of every notice once', async () => {
    const counts = new Set<number>();
    for (const round of rounds(5)) {
      const ids = [
        await publish(`甲${String(round)}`),
        await publish(`乙${String(round)}`),
        await publish(`丙${String(round)}`),
      ];
      const now = new Date();
      const fanOut = () => fanOutNotices({ db: county.db, now, today: dayOf(now) });
      const households = await atOnce(round, fanOut, fanOut);
      expect(households[0] + households[1]).toBe(3 * 45);
      for (const id of ids) counts.add(await recipients(id));
      const promised = await county.rows(`select 1 from outbox where cause = any ($1) and step = 'publish'`, [
        ids.map((id) => `notice:${id}`),
      ]);
      expect(promised).toHaveLength(3 * (await recipients(ids[0] ?? '')));
    }
    expect(counts.size).toBe(1);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('stopped before anything is sent loses nothing and doubles nothing', async () => {
    await county.root.query(`update outbox set state = 'cleared' where state = 'pending'`);
    const noticeId = await publish('先停后发');
    expect((await stopAfter('insert into platform_token', dispatch)).answer).toBeNull();
    expect(pushesOf('先停后发')).toEqual([]);
    move(CLAIM_RUNS_OUT / 60_000);
    await dispatch();
    const pushed = pushesOf('先停后发');
    expect([pushed.length, new Set(pushed).size]).toEqual([
      await reachable(noticeId),
      await reachable(noticeId),
    ]);
    expect(await unfinished()).toEqual([]);
  });

  it('stopped between the sends and their record sends again what was in flight, once, and loses nothing', async () => {
    const noticeId = await publish('发了没记');
    expect((await stopAfter('"delivery"', dispatch)).answer).toBeNull();
    const before = pushesOf('发了没记').length;
    expect(before).toBe(await reachable(noticeId));
    // While the claim holds, another worker leaves it alone.
    await dispatch();
    expect(pushesOf('发了没记')).toHaveLength(before);

    move(CLAIM_RUNS_OUT / 60_000);
    await dispatch();
    await dispatch();
    const after = pushesOf('发了没记');
    expect([after.length, new Set(after).size]).toEqual([2 * before, before]);
    expect(await unfinished()).toEqual([]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
