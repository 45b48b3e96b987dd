import { nightlyPass } from '../../../cloudfunctions/jobs/nightly-pass';
import { dayFrom, instantOf } from '../../../domain/calendar/calendar-day';
import type { Bench, Benches } from './databases';
import { msWords, ratioWords, timed } from './noise';
import { type Owed, passByHand } from './pass-by-hand';

const TODAY = '2026-11-18';
const ROUNDS = 5;

/** The product's pass as its timer runs it. */
export const productPass = async ({ db }: Bench, today = TODAY): Promise<void> => {
  const day = dayFrom(today);
  await nightlyPass.run({ db, now: instantOf(day, '00:05'), today: day });
};

/** The next children that were never looked at become due. */
export const makeDue = async ({ root }: Bench, due: number, today = TODAY): Promise<void> => {
  await root.query(
    `update child set next_review_on = $1 where id in (select id from child where reviewed_on is null order by id limit $2)`,
    [today, due],
  );
};

const written = async ({ root }: Bench): Promise<string> => {
  const counts = ['task', 'task_event', 'audit_entry', 'outbox'].map(
    (table) => `(select count(*) from ${table} where household_id is not null)::text as ${table}`,
  );
  const { rows } = await root.query<Record<string, string>>(`select ${counts.join(', ')}`);
  return JSON.stringify(rows[0]);
};

/** What the product wrote for one child of the sample: the hand-written pass is told it. */
const owedBy = async ({ root }: Bench): Promise<Owed> => {
  const { rows: tasks } = await root.query<{ kind: string; period: string; due: string; version: string }>(
    `select kind, period, due_on::text as due, pack_version as version from task
       where child_id = (select id from child where reviewed_on is not null and id like 'ch_aaa%' order by id limit 1)`,
  );
  const { rows } = await root.query<{ next: string }>(
    `select next_review_on::text as next from child where reviewed_on is not null and id like 'ch_aaa%' order by id limit 1`,
  );
  const [first] = tasks;
  if (first === undefined) throw new Error('The sample owes nothing: there would be nothing to compare.');
  return { tasks, next: rows[0]?.next ?? TODAY, packVersion: first.version };
};

const measure = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** The pass over `due` files that were never looked at, beside SQL by hand that writes the same rows, in turn. */
export const benchPass = async (benches: Benches, due: number): Promise<void> => {
  const size = due * (ROUNDS + 2);
  const ours = await benches.open('pass_product', size);
  const hand = await benches.open('pass_by_hand', size);
  await ours.root.query(`update child set reviewed_on = $1 where id not like 'ch_aaa%'`, [TODAY]);
  await hand.root.query(`update child set reviewed_on = $1 where id not like 'ch_aaa%'`, [TODAY]);
  await makeDue(ours, due);
  await productPass(ours);
  const owed = await owedBy(ours);
  await makeDue(hand, due);
  await passByHand(hand, owed, TODAY);
  // Planned for tables with rows in them, as a database at work is, and not for the empty ones it was made with.
  for (const { root } of [ours, hand]) await root.query('vacuum analyze');
  const runs = { product: [] as number[], hand: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await makeDue(ours, due);
    await makeDue(hand, due);
    runs.product.push(await measure(() => productPass(ours)));
    runs.hand.push(await measure(() => passByHand(hand, owed, TODAY)));
  }
  const [ourRows, handRows] = [await written(ours), await written(hand)];
  console.log(
    `  ${String(due)} due a night, ${owed.tasks.map(({ kind }) => kind).join(', ')} each; rows ${ourRows}`,
  );
  if (ourRows !== handRows) console.log(`  by hand other rows: ${handRows}`);
  console.log(`  SQL by hand         ${msWords(runs.hand)}`);
  console.log(
    `  product             ${msWords(runs.product)}: ${ratioWords(runs.product, runs.hand)} the SQL, to reach ≤ 2; ${(timed(runs.product).middle / due).toFixed(2)} ms a file`,
  );
  await ours.close();
  await hand.close();
};
