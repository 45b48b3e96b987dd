import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { addDays, dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import { addHouseholds } from '../builders/more-households';
import { print } from '../counts/counted';
import { buildFunctions } from '../stories/build-functions';
import { type County, openCounty, setClock } from '../walls/open-county';
import { IN_ORDER, lookOver } from './books';
import { startTimerProcess } from './timer-process';

/** Five batches of the pass: enough for four workers to meet. */
const MORE = 1500;

/** Milliseconds after the start at which a worker is killed: before its first statement, among them, and late. */
const KILLED_AFTER = [150, 400, 600, 800, 1100, 1500] as const;

describe('the deployed timer function, several processes at once', () => {
  let county: County;
  let day = dayFrom('2026-11-18');
  beforeAll(async () => {
    await buildFunctions();
    county = await openCounty({ handlers });
    await addHouseholds(county.root, MORE);
  });
  afterAll(() => county.close());

  const nextNight = (): void => {
    day = addDays(day, 1);
    setClock(`${formatDay(day)}T02:00:00+08:00`);
  };
  /** Every file is due again, whatever it said, and the tasks of the night before stay: none may open twice. */
  const allDue = () => county.root.query('update child set next_review_on = $1', [formatDay(day)]);
  const start = () =>
    startTimerProcess('nightly-pass', { connectionString: county.connectionString, now: new Date() });
  const left = async (): Promise<number> =>
    (
      await county.rows<{ n: number }>('select count(*)::int as n from child where next_review_on <= $1', [
        formatDay(day),
      ])
    )[0]?.n ?? -1;
  const doubled = async (): Promise<number> =>
    (
      await county.rows(
        'select 1 from task group by child_id, kind, period having count(*) > 1 and min(child_id) is not null',
      )
    ).length;

  it.each([2, 4])('%i workers share a night: nothing left, nothing twice', async (workers) => {
    nextNight();
    await allDue();
    const answers = await Promise.all(Array.from({ length: workers }, () => start().answer));
    const shares = answers.map((answer) => Number(answer?.['households']));
    const households = (
      await county.rows('select 1 from household where id in (select household_id from child)')
    ).length;
    print(
      `nightly pass, ${String(workers)} processes`,
      `${shares.join(' + ')} households, ${String(await left())} lost, ${String(await doubled())} doubled`,
    );
    expect(answers.map((answer) => answer?.['failed'])).toEqual(shares.map(() => 0));
    // A worker's last round waits for the others' households and looks at them once more, for nothing.
    const again = shares.reduce((sum, share) => sum + share, 0) - households;
    expect(again).toBeGreaterThanOrEqual(0);
    expect(again).toBeLessThanOrEqual(workers * 350);
    expect([await left(), await doubled()]).toEqual([0, 0]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('killed at any moment, with others at work: the others and the next firing complete the night', async () => {
    let killed = 0;
    for (const after of KILLED_AFTER) {
      nextNight();
      await allDue();
      const victim = start();
      const other = start();
      await pause(after);
      victim.kill();
      killed += (await victim.answer) === null ? 1 : 0;
      await other.answer;
      await start().answer;
      expect([await left(), await doubled()]).toEqual([0, 0]);
    }
    print(
      'nightly pass, processes killed',
      `${String(killed)} of ${String(KILLED_AFTER.length)}, ${String(await left())} lost, ${String(await doubled())} doubled`,
    );
    expect(killed).toBeGreaterThan(0);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
