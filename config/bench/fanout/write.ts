import { fanOutNotices } from '../../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { inJob } from '../../../cloudfunctions/jobs/in-job';
import { dayOf } from '../../../domain/calendar/calendar-day';
import { sql } from 'kysely';
import type { Bench } from '../duties/databases';
import { msWords, ratioWords } from '../duties/noise';
import { publish } from './publish';

const ROUNDS = 3;

/**
 * A notice written to everybody, beside a bare INSERT … SELECT of the same rows by the same role: recipients and promises,
 * with their constraints, indexes, policies and counters, and nothing else (no lock, no rule, no trace, no next look).
 */
export const benchWrite = async (bench: Bench, now: Date): Promise<void> => {
  const runs = { product: [] as number[], bare: [] as number[], again: [] as number[] };
  let rows = '';
  for (let round = -1; round < ROUNDS; round += 1) {
    const noticeId = `no_bench${String(round + 1)}`;
    await publish(bench.root, noticeId, now, false);
    const product = await timed(() => fanOutNotices({ db: bench.db, now, today: dayOf(now) }));
    const bare = await timed(() => bareInsert(bench, noticeId, `${noticeId}bare`));
    rows = await count(bench, noticeId);
    if (rows !== (await count(bench, `${noticeId}bare`)))
      throw new Error('The bare insert wrote other rows.');
    if (round < 0) await bench.root.query('vacuum analyze');
    else {
      runs.product.push(product);
      runs.bare.push(bare);
    }
  }
  console.log(`  ${rows}`);
  console.log(`  bare INSERT SELECT  ${msWords(runs.bare)}`);
  console.log(
    `  product             ${msWords(runs.product)}: ${ratioWords(runs.product, runs.bare)} the insert, to reach ≤ 2`,
  );
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

const count = async ({ root }: Bench, noticeId: string): Promise<string> => {
  const { rows } = await root.query<{ said: string }>(
    `select (select count(*) from notice_recipient where notice_id = $1) || ' recipients, ' ||
       (select count(*) from outbox where cause = 'notice:' || $1::text) || ' promises' as said`,
    [noticeId],
  );
  return rows[0]?.said ?? '';
};

const bareInsert = async ({ db, root }: Bench, like: string, noticeId: string): Promise<void> => {
  await root.query(
    `insert into notice select (jsonb_populate_record(null::notice, to_jsonb(n) || jsonb_build_object('id', $2::text))).* from notice n where id = $1`,
    [like, noticeId],
  );
  await inJob(db, async (tx) => {
    await sql`insert into notice_recipient (notice_id, household_id, person_id, as_role, village_code, sent_on)
      select ${noticeId}, household_id, person_id, as_role, village_code, sent_on from notice_recipient where notice_id = ${like}`.execute(
      tx,
    );
    await sql`insert into outbox (id, cause, step, person_id, channel, topic, fields, household_id, village_code, not_before, state, attempts, created_at)
      select id || 'b', ${`notice:${noticeId}`}, step, person_id, channel, topic, fields, household_id, village_code, not_before, state, attempts, created_at
        from outbox where cause = ${`notice:${like}`}`.execute(tx);
  });
};
