import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dayFrom, formatDay, instantOf } from '../../domain/calendar/calendar-day';
import type { CareRecord } from '../../domain/care-file/records';
import { allow } from '../../domain/decision';
import { FATHER } from '../../test/builders/cast';
import { insertCategory, insertHousehold, insertRows } from '../../test/builders/household-rows';
import { aContact, aVisit, ordinaryFacts } from '../../test/builders/record';
import { openTestDatabase, type TestDatabase } from '../../test/database/open-test-database';
import { inJob } from '../jobs/in-job';
import type { Tx } from '../platform/database/connection';
import { type Author, changeCareFiles } from './change-care-files';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

/** The director enters records on a day. */
const enter = (day: string, ...records: readonly CareRecord[]) =>
  database.app.transaction().execute((tx) => {
    const week = records.find((each) => each.kind === 'contact')?.record.week;
    const withdrawn = records.flatMap((each) =>
      each.kind === 'visit-withdrawn' || each.kind === 'contact-withdrawn' ? [each.id] : [],
    );
    const since = records.flatMap((each) =>
      each.kind === 'home-stay' ? formatDay(each.record.from) : [],
    )[0];
    const decide = () => allow({ records, answer: null });
    return changeCareFiles(author(tx, day, 'director'), {
      householdIds,
      also: { week, records: withdrawn, since },
      decide,
    });
  });

/** A day passes: the nightly pass looks at the household. */
const pass = (day: string) =>
  inJob(database.app, (tx) => changeCareFiles(author(tx, day, 'job'), { householdIds }));

const householdIds = ['hh_household'];
const author = (tx: Tx, day: string, role: string): Author => {
  const at = { now: instantOf(dayFrom(day), '12:00'), today: dayFrom(day) };
  return { tx, ...at, actor: 'pe_director', role, op: 'test' };
};

const tasksOf = async (kind: string) => {
  const { rows } = await database.root.query<{ told: string }>(
    `select period || ' ' || state as told from task where kind = $1 order by period`,
    [kind],
  );
  return rows.map(({ told }) => told);
};

const eventsWithoutTask = async () => {
  const { rowCount } = await database.root.query(
    'select 1 from task_event e where not exists (select 1 from task t where t.id = e.task_id)',
  );
  return rowCount;
};

const visit = (day: string): CareRecord => ({
  kind: 'visit',
  record: { ...aVisit(day), ...ordinaryFacts },
});

describe('what lies further back than the facts usually reach', () => {
  test('a week confirmed half a year late stays confirmed on the days after', async () => {
    await insertHousehold(database.root, '2026-05-11');
    await insertCategory(database.root, '2026-05-11', null);
    await pass('2026-05-11');
    await pass('2026-05-26');
    expect(await tasksOf('weekly-contact')).toEqual(['2026-W20 open', '2026-W21 open']);

    const lines = ['child', 'caregiver'] as const;
    await enter(
      '2026-11-18',
      ...lines.map((line) => ({
        kind: 'contact' as const,
        record: aContact('2026-W20', { line, late: true }),
      })),
    );
    await pass('2026-11-19');
    expect((await tasksOf('weekly-contact'))[0]).toBe('2026-W20 done');
  });

  test('a week that was done with a record taken back is not opened a second time beside its old task', async () => {
    await insertHousehold(database.root, '2026-05-11');
    await insertCategory(database.root, '2026-05-11', null);
    await database.root.query('delete from caregiver_link');
    await pass('2026-05-11');
    await pass('2026-05-26');
    const said = aContact('2026-W20', { late: true });
    await enter('2026-05-27', { kind: 'contact', record: said });
    await enter('2026-05-28', { kind: 'contact-withdrawn', id: said.id, reason: '记错了' });
    const again = { ...aContact('2026-W20', { id: 'co_father', by: FATHER, late: true }) };
    await insertRows(database.root, 'person', {
      id: FATHER,
      name: '周强',
      created_at: '2026-01-01T00:00:00Z',
    });
    await enter('2026-05-29', { kind: 'contact', record: again });
    expect(await tasksOf('weekly-contact')).toEqual(['2026-W20 done', '2026-W21 open']);

    // It turns out half a year later that the grandmother had been looking after the child all along.
    await insertRows(database.root, 'caregiver_link', {
      household_id: 'hh_household',
      person_id: 'pe_grandmother',
      relation: 'grandmother',
      from_on: '2026-05-11',
    });
    await pass('2026-11-17');
    await enter('2026-11-18', {
      kind: 'contact',
      record: aContact('2026-W20', { id: 'co_third', late: true, revision: 2 }),
    });
    expect(await eventsWithoutTask()).toBe(0);
    expect((await tasksOf('weekly-contact'))[0]).toBe('2026-W20 open');
  });

  test('a stay at home that ended sooner than was told brings its weeks back, and none of before it was told', async () => {
    await insertHousehold(database.root, '2026-01-05');
    await insertCategory(database.root, '2026-01-05', null);
    await pass('2026-05-04');
    const told = { personId: 'pe_mother', id: 'hs_one', from: dayFrom('2026-04-01'), revision: 1 };
    const stay = { ...told, to: null, withdrawn: false, saidOn: dayFrom('2026-05-06') };
    const before = await tasksOf('weekly-contact');
    await enter('2026-05-06', { kind: 'home-stay', record: stay, by: 'pe_director' });
    await pass('2026-09-01');
    expect(await tasksOf('weekly-contact')).toEqual(before.map((told) => told.replace('open', 'cancelled')));

    const left = { id: 'hs_two', to: dayFrom('2026-08-09'), revision: 2 };
    const insteadOf = { from: stay.from, to: null };
    await enter('2026-09-02', {
      kind: 'home-stay',
      record: { ...stay, ...left, insteadOf },
      by: 'pe_director',
    });
    expect((await tasksOf('weekly-contact')).filter((each) => each.endsWith('open'))).toEqual([
      '2026-W33 open',
      '2026-W34 open',
      '2026-W35 open',
    ]);
    await pass('2026-09-03');
    expect((await tasksOf('weekly-contact')).filter((each) => each.endsWith('open'))).toHaveLength(3);
    expect(await eventsWithoutTask()).toBe(0);
  });

  test('a task cancelled months ago is reopened when the child is covered again', async () => {
    await insertHousehold(database.root, '2026-01-05');
    await insertCategory(database.root, '2026-01-05', '2026-04-30');
    await insertCategory(database.root, '2026-11-02', null);
    await pass('2026-04-01');
    await pass('2026-05-01');
    expect(await tasksOf('home-visit')).toEqual(['start cancelled']);

    await pass('2026-11-02');
    expect(await tasksOf('home-visit')).toEqual(['start open']);
    expect(await eventsWithoutTask()).toBe(0);
  });

  test('withdrawing a visit of months ago reopens the task it had closed', async () => {
    await insertHousehold(database.root, '2026-01-05');
    await insertCategory(database.root, '2026-01-05', null);
    await pass('2026-04-01');
    await enter('2026-04-02', visit('2026-04-02'));
    expect(await tasksOf('home-visit')).toEqual(['start done']);

    await enter('2026-09-01', { kind: 'visit-withdrawn', id: 'vi_2026-04-02', reason: '记错了' });
    expect(await tasksOf('home-visit')).toContain('start open');
    expect(await eventsWithoutTask()).toBe(0);
  });
});
