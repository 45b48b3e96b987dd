import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { insertHousehold } from '../../test/builders/household-rows';
import { openTestDatabase, type TestDatabase } from '../../test/database/open-test-database';
import { inJob } from '../jobs/in-job';
import { listenToStatements } from '../platform/database/statement-listeners';
import { type TableWrite, writeRows } from './write-rows';

const VILLAGE = '330903101201';
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await insertHousehold(database.root, '2026-09-01');
});
afterAll(() => database.close());
beforeEach(() => database.root.query('truncate task, task_event, coverage_count cascade'));

/** Writes as a job does; answers how many statements it took. */
const write = async (...writes: readonly TableWrite[]): Promise<number> => {
  const heard: string[] = [];
  await inJob(database.app, async (tx) => {
    const stop = listenToStatements((statement) => heard.push(statement));
    await writeRows(tx, writes).finally(stop);
  });
  return heard.length;
};
const read = async (query: string) => (await database.root.query<Record<string, unknown>>(query)).rows;

const task = (id: string, period = id) => ({
  id,
  kind: 'home-visit',
  subject: 'ch_first',
  period,
  child_id: 'ch_first',
  household_id: 'hh_household',
  village_code: VILLAGE,
  state: 'open',
  opened_on: '2026-11-18',
  due_on: '2026-12-01',
  pack_version: "putuo's @2024",
});
const event = (taskId: string) => ({
  task_id: taskId,
  seq: 0,
  household_id: 'hh_household',
  village_code: VILLAGE,
  event: 'opened',
  happened_at: '2026-11-18T04:00:00Z',
});
const count = (n: number, period = '2026-W47') => ({
  village_code: VILLAGE,
  measure: 'tasks.open',
  period,
  n,
});
const counters = (...rows: readonly ReturnType<typeof count>[]): TableWrite => ({
  table: 'coverage_count',
  insert: rows,
  add: { key: ['village_code', 'measure', 'period'], column: 'n' },
});

describe('rows of several tables', () => {
  test('are written in one statement, whatever they hold', async () => {
    const statements = await write(
      { table: 'task', insert: [task('ta_1'), task('ta_2')] },
      { table: 'task_event', insert: [event('ta_1')] },
      counters(count(2)),
    );
    expect(statements).toBe(1);
    expect(await read('select id, pack_version from task order by id')).toEqual([
      { id: 'ta_1', pack_version: "putuo's @2024" },
      { id: 'ta_2', pack_version: "putuo's @2024" },
    ]);
  });

  test('are written all or none', async () => {
    await write({ table: 'task', insert: [task('ta_1')] });
    const both = write(
      { table: 'task_event', insert: [event('ta_2')] },
      { table: 'task', insert: [task('ta_1')] },
    );
    await expect(both).rejects.toMatchObject({ code: '23505' });
    expect(await read('select * from task_event')).toEqual([]);
  });

  test('that are none cost no statement', async () => {
    expect(await write({ table: 'task', insert: [] }, { table: 'task', update: [], key: ['id'] })).toBe(0);
  });
});

describe('a row that is there already', () => {
  test('is right where its key is computed, and stays as it is', async () => {
    await write({ table: 'task', insert: [task('ta_1', 'start')] });
    await write({ table: 'task', conflict: 'nothing', insert: [task('ta_2', 'start')] });
    expect(await read('select id from task')).toEqual([{ id: 'ta_1' }]);
  });

  test('is a bug elsewhere', async () => {
    await write({ table: 'task', insert: [task('ta_1', 'start')] });
    await expect(write({ table: 'task', insert: [task('ta_2', 'start')] })).rejects.toMatchObject({
      code: '23505',
    });
  });
});

test('a counter is added up, down as well, and each period for itself', async () => {
  await write(counters(count(2), count(1, '2026-W48')));
  await write(counters(count(-1)));
  expect(await read('select period, n from coverage_count order by period')).toEqual([
    { period: '2026-W47', n: 1 },
    { period: '2026-W48', n: 1 },
  ]);
});

describe('an update', () => {
  test('changes the columns it names of the rows it names, and nothing else', async () => {
    await write({ table: 'task', insert: [task('ta_1'), task('ta_2')] });
    await write({
      table: 'task',
      key: ['id'],
      update: [{ id: 'ta_1', state: 'done', closed_on: '2026-11-20', closed_by: 'vi_1' }],
    });
    expect(await read('select id, state, closed_by, due_on::text as due from task order by id')).toEqual([
      { id: 'ta_1', state: 'done', closed_by: 'vi_1', due: '2026-12-01' },
      { id: 'ta_2', state: 'open', closed_by: null, due: '2026-12-01' },
    ]);
  });

  test('can empty a column', async () => {
    await write({ table: 'task', insert: [{ ...task('ta_1'), closed_by: 'vi_1' }] });
    await write({ table: 'task', key: ['id'], update: [{ id: 'ta_1', closed_by: null }] });
    expect(await read('select closed_by from task')).toEqual([{ closed_by: null }]);
  });
});

test('a statement of its own goes along in the same one', async () => {
  await write({ table: 'task', insert: [task('ta_1'), task('ta_2')] });
  const statements = await write(
    { statement: sql`update task set state = 'cancelled' where id = ${'ta_2'} returning 1` },
    { table: 'task_event', insert: [event('ta_2')] },
  );
  expect(statements).toBe(1);
  expect(await read('select state from task order by id')).toEqual([
    { state: 'open' },
    { state: 'cancelled' },
  ]);
});
