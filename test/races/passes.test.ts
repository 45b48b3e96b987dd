import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { addDays, dayFrom, dayOf, formatDay } from '../../domain/calendar/calendar-day';
import { previousWeek, weekOf } from '../../domain/calendar/iso-week';
import { isBound } from '../../local/demo/contact-details';
import { places } from '../../local/demo/demo-county';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty, setClock } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';
import { holding } from './holding';

const moveTo = (day: number): void => {
  setClock(`${formatDay(addDays(dayFrom('2026-11-18'), day))}T02:00:00+08:00`);
};

/** A guardian with an account in every household that has one away. */
const parents = places.flatMap(({ home }) => {
  const guardian = home.guardians.find((one) => isBound(one) && one.away !== undefined);
  return guardian === undefined ? [] : [{ key: guardian.key, home }];
});

describe('the nightly pass', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
  });
  afterAll(() => county.close());

  const pass = () => county.fire('nightly-pass');
  /** Last week, both lines: what the pass is about to make a task of. */
  const confirm = (at: number) => () => {
    const { key, home } = parents[at % parents.length] ?? { key: '', home: { children: [] } };
    return county.call(key, 'contact.confirm', {
      childIds: home.children.map((child) => demoId('ch', child.key)),
      week: previousWeek(weekOf(dayOf(new Date()))),
      lines: ['child', 'caregiver'],
    });
  };
  const countOf = async (sql: string): Promise<number> => (await county.rows<{ n: number }>(sql))[0]?.n ?? -1;

  it('run by two timers at once opens every task once', async () => {
    for (const round of rounds(6)) {
      moveTo(round);
      const [one, two] = await atOnce(round, pass, pass);
      expect([one['failed'], two['failed']]).toEqual([0, 0]);
    }
    expect(
      await countOf(`select count(*)::int as n from task where household_id is not null`),
    ).toBeGreaterThan(20);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('leaves the second of two timers at once nothing to write', async () => {
    moveTo(6);
    const [one, two] = await Promise.all([pass(), pass()]);
    const opened = await countOf(
      `select count(*)::int as n from task_event where happened_at = '2026-11-23T18:00:00Z' and household_id is not null`,
    );
    expect(Number(one['tasks']) + Number(two['tasks'])).toBe(opened);
  });

  it('run against the parents’ confirmations loses none and counts none twice', async () => {
    // Tuesday after Tuesday: the day after the grace, when the pass opens the tasks that these confirmations close.
    for (const round of rounds(8)) {
      moveTo(13 + 7 * round);
      const first = round * 4;
      const late = [first, first + 1, first + 2, first + 3].map(confirm);
      // In every other round the tasks are there already, so that both orders are met on any machine.
      if (round % 2 === 1) await pass();
      const [, , ...answers] = await atOnce<readonly unknown[]>(round, pass, pass, ...late);
      expect(answers.map((answer) => (answer as { ok: boolean }).ok)).toEqual([true, true, true, true]);
      expect(await lookOver(county)).toEqual(IN_ORDER);
    }
    expect(
      await countOf(`select count(*)::int as n from task where kind = 'weekly-contact' and state = 'done'`),
    ).toBeGreaterThan(5);
  });

  it('passes over nobody who was confirming just then', async () => {
    moveTo(13 + 7 * 8);
    const household = demoId('hh', 'liuan-ge');
    const [result] = await holding(county, { household, calls: [pass] });
    const child = demoId('ch', 'geshuhao');
    const reviewed = await county.rows(`select reviewed_on as day from child where id = $1`, [child]);
    expect([result?.['failed'], reviewed]).toEqual([0, [{ day: formatDay(dayOf(new Date())) }]]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('run by three timers with the weekly closing and the digest beside it keeps every figure right', async () => {
    for (const round of rounds(4)) {
      moveTo(75 + 7 * round);
      const others = ['weekly-closing', 'weekly-closing', 'morning-digest', 'housekeeping', 'housekeeping'];
      await atOnce<readonly unknown[]>(
        round,
        pass,
        pass,
        pass,
        ...others.map((job) => () => county.fire(job)),
      );
      expect(await lookOver(county)).toEqual(IN_ORDER);
    }
  });
});
