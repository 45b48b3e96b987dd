import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { addDays, dayFrom, dayOf, formatDay } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { changedTables, tableContents } from '../stories/table-contents';
import { type County, openCounty, setClock, START } from '../walls/open-county';
import { IN_ORDER, lookOver } from './books';
import { type Stopped, stopAfter } from './stopping';

/** The work of one step, killed after its first statement, its second … until it is long enough to come through. */
const killedEverywhere = async <Answer>(
  work: () => Promise<Answer>,
  afterwards: (stopped: Stopped<Answer>, last: number) => Promise<void>,
): Promise<number> => {
  for (let last = 1; last < 100; last += 1) {
    const stopped = await stopAfter(last, work);
    if (stopped.answer !== null) return last - 1;
    await afterwards(stopped, last);
  }
  throw new Error('This work never ends.');
};

const confirmation = (note: string) => ({
  childIds: [demoId('ch', 'geshuhao')],
  week: '2026-W46',
  lines: ['child', 'caregiver'],
  note,
});

describe('a process killed half-way', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  it('through a confirmation has written nothing at all, and the retry writes it once', async () => {
    let before = await tableContents(county.root);
    const call = () => county.call('maoyajun', 'contact.confirm', confirmation('一次'), 'killed-0001');
    const statements = await killedEverywhere(call, async () => {
      expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    });
    // Entry, place, role, lock, load, write, request.
    expect(statements).toBe(7);
    const written = changedTables(before, await tableContents(county.root));
    expect(written).toEqual(
      ['audit_entry', 'child', 'contact', 'coverage_count', 'outbox', 'request', 'task', 'task_event'].filter(
        (table) => written.includes(table),
      ),
    );
    expect(written).toEqual(
      expect.arrayContaining([
        'audit_entry',
        'child',
        'contact',
        'coverage_count',
        'request',
        'task',
        'task_event',
      ]),
    );
    expect(
      await county.rows('select line, revision from contact where note = $1 order by line', ['一次']),
    ).toEqual([
      { line: 'caregiver', revision: 1 },
      { line: 'child', revision: 1 },
    ]);
    expect(await lookOver(county)).toEqual(IN_ORDER);

    before = await tableContents(county.root);
    expect((await call()).ok).toBe(true);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('through a report of harm has kept nothing of it, and the retry keeps it once and tells the same people', async () => {
    const before = await tableContents(county.root);
    const report = {
      householdId: demoId('hh', 'liuan-ge'),
      childIds: [demoId('ch', 'geshuhao')],
      course: 'report',
      situations: ['many-injuries'],
      foundOn: '2026-11-18',
      told: [{ office: 'police', on: '2026-11-18', at: '08:50' }],
    };
    const call = () => county.call('fangxiaomei', 'concern.open', report, 'killed-concern');
    await killedEverywhere(call, async () => {
      expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    });
    expect(await county.rows('select count(*)::int as n from concern')).toEqual([{ n: 1 }]);
    expect(await county.rows("select count(*)::int as n from outbox where topic = 'concern'")).toEqual([
      { n: 2 },
    ]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
    const after = await tableContents(county.root);
    expect((await call()).ok).toBe(true);
    expect(changedTables(after, await tableContents(county.root))).toEqual([]);
  });

  it('by the loss of its connection has written nothing either', async () => {
    const before = await tableContents(county.root);
    await county.root.query('begin');
    await county.root.query('select 1 from household where id = $1 for update', [demoId('hh', 'liuan-ge')]);
    const call = county.call('maoyajun', 'contact.confirm', confirmation('断线'));
    let killed = 0;
    while (killed === 0) {
      await county.rows('select pg_stat_clear_snapshot()');
      const waiting = await county.rows<{ n: boolean }>(
        `select pg_terminate_backend(l.pid) as n from pg_locks l join pg_stat_activity a using (pid)
           where not l.granted and a.datname = current_database()`,
      );
      killed += waiting.length;
    }
    await county.root.query('rollback');
    expect(await call).toMatchObject({ ok: false, refusal: { code: 'internal' } });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    expect((await county.call('maoyajun', 'contact.confirm', confirmation('断线'))).ok).toBe(true);
  });

  it('through the nightly pass leaves a night that the next run completes, without a task lost or doubled', async () => {
    const night = (last: number): void => {
      setClock(`${formatDay(addDays(dayFrom('2026-11-18'), last))}T02:00:00+08:00`);
    };
    night(1);
    const statements = await killedEverywhere(
      () => county.fire('nightly-pass').catch(() => null),
      async (_stopped, last) => {
        await county.fire('nightly-pass');
        expect(await lookOver(county)).toEqual(IN_ORDER);
        night(last + 1);
      },
    );
    expect(statements).toBeGreaterThan(10);
  });

  it('through the fan-out of a notice leaves no household out and none twice', async () => {
    setClock(START.replace('2026-11-18', '2027-03-01'));
    await county.fire('nightly-pass');
    const now = new Date();
    const fanOut = () => fanOutNotices({ db: county.db, now, today: dayOf(now) });
    const publish = () =>
      county.data('county', 'notice.send', { topic: 'online-addiction', regions: ['990100'] });
    await publish();
    const statements = await killedEverywhere(fanOut, async () => {
      await fanOut();
      await publish();
    });
    expect(statements).toBeGreaterThan(5);
    const reached = await county.rows(
      `select count(*)::int as people, count(distinct household_id)::int as households,
          (select count(*)::int from outbox o where o.cause = 'notice:' || notice_id) as promised
        from notice_recipient group by notice_id`,
    );
    expect(new Set(reached.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(reached[0]).toMatchObject({ households: 45 });
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
