import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { inJob } from '../../cloudfunctions/jobs/in-job';
import { loadCareFiles } from '../../cloudfunctions/stores/care-files/load-care-files';
import { lockCareFiles } from '../../cloudfunctions/stores/care-files/lock-care-files';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';
import { rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';
import { holding } from './holding';

/** 葛家: one child, and nobody has confirmed last week: the director's task is open. */
const household = demoId('hh', 'liuan-ge');
const child = demoId('ch', 'geshuhao');
const week = '2026-W46';
const today = '2026-11-18';

// Design D4: the lock is a statement of its own, and what is loaded afterwards is never older than it. Put the load into the
// locking statement and the first three tests fail: under READ COMMITTED that statement's snapshot is taken before it waits,
// so the second caller misses what the first has just written. The last test shows the two readings side by side.
describe('a call that had to wait for the household', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const confirm = (as: string, line: string, note: string) => async (): Promise<readonly string[]> => {
    const input = { childIds: [child], week, lines: [line], note };
    const { records } = await county.data(as, 'contact.confirm', input);
    return records as readonly string[]; // the operation's own output
  };
  const withdraw = (as: string, recordId: string) => () =>
    county.call(as, 'record.withdraw', { recordIds: [recordId], reason: '记错了' });
  const task = async (): Promise<unknown> => {
    const [row] = await county.rows(
      `select state, closed_by from task where kind = 'weekly-contact' and period = $1 and child_id = $2`,
      [week, child],
    );
    return row;
  };

  it('sees the other line confirmed meanwhile, and so closes the task; and reopens it, once both are taken back', async () => {
    for (const round of rounds(10)) {
      const note = `第${String(round)}次`;
      const calls = [confirm('maoyajun', 'child', note), confirm('gejianping', 'caregiver', note)];
      const [[mothers = ''] = [], [fathers = ''] = []] = await holding(county, { household, calls });
      expect(await task()).toEqual({ state: 'done', closed_by: fathers });

      const back = [withdraw('maoyajun', mothers), withdraw('gejianping', fathers)];
      const answers = await holding(county, { household, calls: back });
      expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
      expect(await task()).toEqual({ state: 'open', closed_by: null });
    }
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('counts its revision on from the one written meanwhile', async () => {
    const calls = ['甲', '乙', '丙'].map((note) => confirm('maoyajun', 'child', note));
    const written = await holding(county, { household, calls });
    const revisions = await county.rows<{ revision: number; current: boolean }>(
      'select revision, current from contact where id = any ($1) order by revision',
      [written.flat()],
    );
    const [first] = revisions;
    expect(revisions.map(({ revision }) => revision - (first?.revision ?? 0))).toEqual([0, 1, 2]);
    expect(revisions.map(({ current }) => current)).toEqual([false, false, true]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('taking back one record twice is allowed once', async () => {
    const [record = ''] = await confirm('maoyajun', 'child', '记错的')();
    const calls = [withdraw('maoyajun', record), withdraw('maoyajun', record)];
    const answers = await holding(county, { household, calls });
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
    expect([...codes].sort()).toEqual(['ok', 'record.alreadyWithdrawn']);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('reads what was written meanwhile only because it locks first and loads then', async () => {
    const merged = () =>
      inJob(county.db, async (tx) => {
        const { rows } = await sql<{ contacts: number }>`
          with home as materialized (select id from household where id = ${household} for update)
          select (select count(*)::int from contact c where c.household_id = h.id and c.note = '等着的时候写的') as contacts
            from home h`.execute(tx);
        return rows[0]?.contacts ?? -1;
      });
    const apart = () =>
      inJob(county.db, async (tx) => {
        const householdIds = await lockCareFiles(tx, [household]);
        const [file] = await loadCareFiles(tx, { householdIds, today });
        return file?.contacts.filter(({ note }) => note === '等着的时候写的').length ?? -1;
      });
    const meanwhile = () =>
      county.root.query(
        `insert into contact (id, child_id, household_id, line, week, source, source_person, revision, current, entered_at, late, note)
           values ('co_meanwhile', $1, $2, 'child', '2026-W47', 'guardian', $3, 1, false, '2026-11-18T01:00:00Z', false, '等着的时候写的')`,
        [child, household, demoId('pe', 'gejianping')],
      );
    expect(await holding(county, { household, calls: [merged, apart], meanwhile })).toEqual([0, 1]);
  });
});
