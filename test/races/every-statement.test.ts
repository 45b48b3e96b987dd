import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { addDays, dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import { print } from '../counts/counted';
import { type County, openCounty, setClock } from '../walls/open-county';
import { IN_ORDER, lookOver } from './books';
import { type FakeSms, startFakeSms } from './fake-sms';
import { type FakeWechat, startFakeWechat } from './fake-wechat';
import { stopAfter } from './stopping';

const CLAIM_RUNS_OUT_MINUTES = 6;

/** What was lost and doubled over all kills of one job. */
type Figures = { kills: number; lost: number; doubled: number; inFlight: number };

const say = (job: string, { kills, lost, doubled, inFlight }: Figures): void => {
  const flight = inFlight === 0 ? '' : `, ${String(inFlight)} in flight at a kill`;
  print(
    `${job}, killed`,
    `after each of ${String(kills)} statements: ${String(lost)} lost, ${String(doubled)} doubled${flight}`,
  );
};

describe('a job killed after each of its statements, and run again', () => {
  let county: County;
  let wechat: FakeWechat;
  let sms: FakeSms;
  let now = Date.parse('2026-11-18T09:00:00+08:00');

  beforeAll(async () => {
    county = await openCounty({ handlers });
    wechat = await startFakeWechat();
    sms = await startFakeSms();
    process.env['WECHAT_API_BASE'] = wechat.base;
    Object.assign(process.env, {
      SMS_ENDPOINT: sms.endpoint,
      SMS_PROTOCOL: 'http://',
      SMS_APP_ID: '1',
      SMS_SIGN: 'x',
      TENCENT_SECRET_ID: 'x',
      TENCENT_SECRET_KEY: 'x',
    });
    await county.fire('nightly-pass');
    await county.fire('dispatch-outbox');
  });
  afterAll(async () => {
    await county.close();
    await wechat.close();
    await sms.close();
  });

  const at = (instant: string): void => {
    now = Date.parse(instant);
    setClock(instant);
  };
  const wait = (minutes: number): void => {
    at(new Date(now + minutes * 60_000).toISOString());
  };
  const count = async (from: string, values: readonly unknown[] = []): Promise<number> =>
    (await county.rows<{ n: number }>(`select count(*)::int as n from ${from}`, values))[0]?.n ?? -1;

  /** Kills at the first statement, the second … until the job comes through; answers how many kills there were. */
  const killEverywhere = async (
    job: string,
    round: { readonly prepare: (n: number) => Promise<void>; readonly check: () => Promise<void> },
  ) => {
    for (let last = 1; last < 200; last += 1) {
      await round.prepare(last);
      const { answer } = await stopAfter(last, () => county.fire(job).catch(() => null));
      await round.check();
      if (answer !== null) return last - 1;
    }
    throw new Error('This job never ends.');
  };

  it('weekly-closing freezes every village once, with the figures of an undisturbed run', async () => {
    const figures: Figures = { kills: 0, lost: 0, doubled: 0, inFlight: 0 };
    const villages = await count('(select distinct village_code from household) v');
    const frozen = () =>
      county.rows(
        `select village_code, week, children_due, child_line, caregiver_line from coverage_week order by 1, 2`,
      );
    await county.fire('weekly-closing');
    const undisturbed = await frozen();
    figures.kills = await killEverywhere('weekly-closing', {
      prepare: async () => {
        await county.root.query('delete from coverage_week');
      },
      check: async () => {
        await county.fire('weekly-closing');
        figures.lost += villages - (await count('coverage_week'));
        expect(await frozen()).toEqual(undisturbed);
      },
    });
    say('weekly-closing', figures);
    expect(figures).toMatchObject({ lost: 0, doubled: 0 });
    expect(figures.kills).toBeGreaterThan(villages * 3);
  });

  it('morning-digest promises every director one message a morning', async () => {
    const figures: Figures = { kills: 0, lost: 0, doubled: 0, inFlight: 0 };
    let promised = 0;
    figures.kills = await killEverywhere('morning-digest', {
      prepare: async (n) => {
        at(`${formatDay(addDays(dayFrom('2026-11-23'), n))}T00:30:00+08:00`);
        await county.fire('nightly-pass');
        at(`${formatDay(addDays(dayFrom('2026-11-23'), n))}T08:00:00+08:00`);
      },
      check: async () => {
        const again = await county.fire('morning-digest');
        const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
        const rows = await county.rows(`select person_id from outbox where cause = $1`, [`digest:${day}`]);
        const people = new Set(rows.map((row) => row['person_id'])).size;
        promised += people;
        figures.lost += Number(again['directors']) - people;
        figures.doubled += rows.length - people;
      },
    });
    say('morning-digest', figures);
    expect(figures).toMatchObject({ lost: 0, doubled: 0 });
    expect(promised).toBeGreaterThan(0);
  });

  it('housekeeping forgets what is too old and nothing else', async () => {
    const figures: Figures = { kills: 0, lost: 0, doubled: 0, inFlight: 0 };
    const young = `job_run where started_at >= $1`;
    figures.kills = await killEverywhere('housekeeping', {
      prepare: async () => {
        await county.root.query(
          `insert into job_run (job, started_at, result) select 'old', $1::timestamptz - interval '91 days' - n * interval '1 hour', '{}' from generate_series(1, 3) n
             on conflict do nothing`,
          [new Date(now).toISOString()],
        );
      },
      check: async () => {
        const since = [new Date(now - 90 * 86_400_000).toISOString()];
        const before = await count(young, since);
        await county.fire('housekeeping');
        figures.lost += Math.max(0, before - (await count(young, since)));
        expect(await count('job_run where started_at < $1', since)).toBe(0);
      },
    });
    say('housekeeping', figures);
    expect(figures).toMatchObject({ lost: 0, doubled: 0 });
    expect(figures.kills).toBeGreaterThan(1);
  });

  const publish = async (title: string): Promise<string> => {
    await county.root.query(`update outbox set state = 'cleared' where state in ('pending', 'claimed')`);
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

  it('dispatch-outbox pushes to everybody; twice at most what was in flight', async () => {
    const figures: Figures = { kills: 0, lost: 0, doubled: 0, inFlight: 0 };
    process.env['SMS_TEMPLATES'] = '{}';
    await county.root.query('update push_quota set remaining = 1000 where remaining > 0');
    let noticeId = '';
    figures.kills = await killEverywhere('dispatch-outbox', {
      prepare: async (n) => {
        wait(20);
        wechat.forget();
        noticeId = await publish(`提醒${String(n)}`);
      },
      check: async () => {
        const inFlight = wechat.pushes.length;
        wait(CLAIM_RUNS_OUT_MINUTES);
        await county.fire('dispatch-outbox');
        const owed = await count(
          `(select distinct r.person_id from notice_recipient r
             join push_quota q on q.person_id = r.person_id and q.template = 'notice' and q.remaining > 0
             join identity i on i.person_id = r.person_id and i.ended_at is null where r.notice_id = $1) p`,
          [noticeId],
        );
        const people = new Set(wechat.pushes.map(({ touser }) => touser)).size;
        const twice = wechat.pushes.length - people;
        expect(twice).toBeLessThanOrEqual(inFlight);
        expect(owed).toBeGreaterThan(30);
        figures.lost += owed - people;
        figures.inFlight += inFlight;
        figures.doubled += twice;
        expect(await count(`outbox where state in ('pending', 'claimed') and topic = 'notice'`)).toBe(0);
      },
    });
    say('dispatch-outbox, pushes', figures);
    expect(figures.lost).toBe(0);
    expect(figures.kills).toBeGreaterThan(10);
    // So many minutes were waited that a night may have come.
    await county.fire('nightly-pass');
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('dispatch-outbox texts everybody without a push; twice at most what was in flight', async () => {
    const figures: Figures = { kills: 0, lost: 0, doubled: 0, inFlight: 0 };
    process.env['SMS_TEMPLATES'] = JSON.stringify({ notice: '2100003' });
    await county.root.query('update push_quota set remaining = 0');
    let noticeId = '';
    figures.kills = await killEverywhere('dispatch-outbox', {
      prepare: async (n) => {
        // A number is texted ten times a day at most, and each round may text it twice.
        wait(300);
        sms.forget();
        noticeId = await publish(`短信${String(n)}`);
      },
      check: async () => {
        const inFlight = sms.phones.length;
        wait(CLAIM_RUNS_OUT_MINUTES);
        await county.fire('dispatch-outbox');
        const owed = await count(
          `(select distinct r.person_id from notice_recipient r join person p on p.id = r.person_id
             where r.notice_id = $1 and p.phone_cipher is not null) p`,
          [noticeId],
        );
        const reached = await count(
          `(select distinct o.person_id from outbox o where o.cause = $1 and o.channel = 'sms' and o.state = 'sent') p`,
          [`notice:${noticeId}`],
        );
        const people = new Set(sms.phones).size;
        const twice = sms.phones.length - people;
        expect(twice).toBeLessThanOrEqual(inFlight);
        expect(owed).toBeGreaterThan(30);
        figures.lost += owed - reached;
        figures.inFlight += inFlight;
        figures.doubled += twice;
      },
    });
    say('dispatch-outbox, texts', figures);
    expect(figures.lost).toBe(0);
    expect(figures.kills).toBeGreaterThan(10);
    // So many minutes were waited that a night may have come.
    await county.fire('nightly-pass');
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
