import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dayFrom, instantOf } from '../../domain/calendar/calendar-day';
import { insertRows } from '../../test/builders/household-rows';
import { openTestDatabase, type TestDatabase } from '../../test/database/open-test-database';
import { housekeeping } from './housekeeping';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const at = (day: string) => ({
  db: database.app,
  today: dayFrom(day),
  now: instantOf(dayFrom(day), '03:00'),
});
const ran = (day: string) => ({
  job: 'nightly-pass',
  started_at: instantOf(dayFrom(day), '03:00').toISOString(),
});
const runsLeft = async () => (await database.root.query('select 1 from job_run')).rowCount;

describe('runs of jobs', () => {
  test('are known for ninety days and then forgotten', async () => {
    await insertRows(database.root, 'job_run', ran('2026-08-20'), ran('2026-08-21'), ran('2026-11-17'));
    expect(await housekeeping.run(at('2026-11-18'))).toEqual({ requests: 0, runs: 0 });
    expect(await housekeeping.run(at('2026-11-19'))).toEqual({ requests: 0, runs: 1 });
    expect(await runsLeft()).toBe(2);
  });

  test('are work from the moment on which the oldest is too old', async () => {
    expect(await housekeeping.dueAt(at('2026-11-18'))).toBeNull();
    await insertRows(database.root, 'job_run', ran('2026-08-20'));
    const due = await housekeeping.dueAt(at('2026-11-18'));
    expect(due).toEqual(new Date(at('2026-11-18').now.getTime() + 1));
  });

  test('wait behind remembered calls, which go after a week', async () => {
    await insertRows(database.root, 'job_run', ran('2026-11-01'));
    await insertRows(database.root, 'request', {
      actor: 'pe_mother',
      request_id: 'r-1',
      op: 'home.show',
      digest: 'd',
      outcome: {},
      at: at('2026-11-10').now.toISOString(),
    });
    const due = await housekeeping.dueAt(at('2026-11-18'));
    expect(due).toEqual(new Date(at('2026-11-17').now.getTime() + 1));
    expect(await housekeeping.run(at('2026-11-18'))).toEqual({ requests: 1, runs: 0 });
  });
});
