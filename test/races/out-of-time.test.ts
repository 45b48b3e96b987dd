import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { jobs } from '../../cloudfunctions/jobs/registry';
import { runTimer, STOP_AFTER_MS } from '../../cloudfunctions/jobs/run-timer';
import { functions } from '../../config/functions';
import { addHouseholds } from '../builders/more-households';
import { type County, openCounty, setClock } from '../walls/open-county';
import { IN_ORDER, lookOver } from './books';

/** More than two batches of the pass. */
const MORE = 760;

describe('a firing that runs out of time', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await addHouseholds(county.root, MORE);
  });
  afterAll(() => county.close());

  /** One firing with time for so many pieces of work. */
  const fire = async (job: string, pieces: number): Promise<unknown> => {
    let asked = 0;
    const outOfTime = () => (asked += 1) > pieces;
    const answer = await runTimer({ db: county.db, jobs, outOfTime }, { Type: 'Timer', TriggerName: job });
    return answer.ok && 'result' in answer ? answer.result : answer;
  };

  it('has two minutes left before the cloud would end it', () => {
    const timeout = functions.find(({ name }) => name === 'timer')?.timeout ?? 0;
    expect(timeout * 1000 - STOP_AFTER_MS).toBeGreaterThanOrEqual(120_000);
  });

  it('leaves the rest of the night to the next firing, which goes on where it stopped', async () => {
    setClock('2026-11-19T00:30:00+08:00');
    expect(await fire('nightly-pass', 1)).toMatchObject({ households: 350, unfinished: 1 });
    expect(await fire('nightly-pass', 1)).toMatchObject({ households: 350, unfinished: 1 });
    const rest = (await fire('nightly-pass', 100)) as Readonly<Record<string, unknown>>; // the job's numbers
    expect(rest).toMatchObject({ households: 45 + MORE - 700 });
    expect(rest).not.toHaveProperty('unfinished');
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('leaves the villages not counted to the next closing, each counted once', async () => {
    setClock('2026-11-23T00:10:00+08:00');
    const villages = (await county.rows('select distinct village_code from household')).length;
    expect(await fire('weekly-closing', 5)).toEqual({ villages: 5, unfinished: 1 });
    expect(await fire('weekly-closing', 100)).toEqual({ villages: villages - 5 });
    expect(await county.rows(`select 1 from coverage_week where week = '2026-W47'`)).toHaveLength(villages);
    expect(await fire('weekly-closing', 100)).toEqual({ villages: 0 });
  });

  it('leaves what is promised to the next dispatch', async () => {
    expect(await fire('dispatch-outbox', 0)).toMatchObject({ sent: 0, unfinished: 1 });
    expect(await fire('dispatch-outbox', 100)).not.toHaveProperty('unfinished');
  });
});
