import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { handlers } from '../../cloudfunctions/api/handlers';
import { type County, openCounty, setClock } from '../walls/open-county';
import { addHouseholds } from '../builders/more-households';
import { counted, print } from './counted';

/** So many further households that a batch of the pass is as large as in a real county. */
const MORE = 760;

/** Every table's rows as they lie there: a row rewritten with its own values counts as written. */
const written = async (root: Client): Promise<Readonly<Record<string, string>>> => {
  const { rows: tables } = await root.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'job_run' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await root.query<{ versions: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(xmin::text || ctid::text, ' ' order by ctid)), '') as versions from ${name}`,
    );
    found[name] = rows[0]?.versions ?? '';
  }
  return found;
};

describe('the nightly pass', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await addHouseholds(county.root, MORE);
  });
  afterAll(() => county.close());

  /** Statements by transaction: every transaction of a job begins by becoming `care_job`. */
  const byTransaction = (statements: readonly string[]): readonly (readonly string[])[] =>
    statements.reduce<string[][]>((groups, statement) => {
      if (statement.includes(`set_config('role'`) || groups.length === 0) groups.push([]);
      groups.at(-1)?.push(statement);
      return groups;
    }, []);
  const children = async (where: string): Promise<number> =>
    (await county.rows(`select 1 from child where ${where}`)).length;

  it('takes at most eight statements a batch, however many files it holds', async () => {
    const due = await children(`next_review_on <= '2026-11-18'`);
    const { answer, statements } = await counted(() => county.fire('nightly-pass'));
    const batches = byTransaction(statements)
      .filter((group) => group.some((text) => text.includes('for update of h')))
      .filter((group) => group.length > 2);
    const most = Math.max(...batches.map((group) => group.length));
    print(
      'nightly pass',
      `${String(due)} files due, ${String(batches.length)} batches of ${String(most)} statements, ${String(statements.length)} in all, ${String(answer['tasks'])} tasks`,
    );
    expect(due).toBe(60 + MORE);
    expect(due / batches.length).toBeGreaterThan(250);
    expect(most).toBeLessThanOrEqual(8);
    expect(await children(`reviewed_on = '2026-11-18'`)).toBe(due);
  });

  it('run again at once writes no row', async () => {
    const before = await written(county.root);
    const { answer, statements } = await counted(() => county.fire('nightly-pass'));
    print(
      'nightly pass again',
      `${String(statements.length)} statements, ${String(answer['households'])} households`,
    );
    expect(answer).toMatchObject({ households: 0, tasks: 0, setUp: 0 });
    expect(await written(county.root)).toEqual(before);
  });

  it('touches no household in which nobody is due', async () => {
    setClock('2026-11-19T02:00:00+08:00');
    // Siblings are looked at together: one that is due wakes the others of its household.
    const sleeping = await county.rows<{ id: string }>(
      `select id from child where household_id not in (select household_id from child where next_review_on <= '2026-11-19')`,
    );
    const ids = sleeping.map(({ id }) => id);
    const asleep = () =>
      county.rows(`select id, xmin::text as version from child where id = any ($1) order by id`, [ids]);
    const due = await children(`next_review_on <= '2026-11-19'`);
    const before = await asleep();
    await county.fire('nightly-pass');
    print(
      'nightly pass, the day after',
      `${String(due)} files due, ${String(ids.length)} in households with none`,
    );
    expect(due).toBeGreaterThan(0);
    expect(ids.length).toBeGreaterThan(50);
    expect(await asleep()).toEqual(before);
    expect(await children(`next_review_on <= '2026-11-19'`)).toBe(0);
  });
});
