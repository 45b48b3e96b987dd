import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { dispatchOutbox } from '../../../cloudfunctions/jobs/dispatch-outbox';
import { connect } from '../../../cloudfunctions/platform/database/connection';
import { dayOf } from '../../../domain/calendar/calendar-day';
import type { Bench } from '../duties/databases';
import { publish } from './publish';
import type { Service } from './service';

const AFTER_CLAIM_MS = 6 * 60_000;

/** Runs in the child: one firing of the dispatcher, until it is done or killed. */
export const dispatchOnce = async (connectionString: string, at: string): Promise<void> => {
  const now = new Date(at);
  const db = connect({ max: 4, connectionString });
  await dispatchOutbox.run({ db, now, today: dayOf(now) });
  await db.destroy();
};

const startWorker = (url: string, now: Date) => {
  const child = spawn(process.execPath, [process.argv[1] ?? '', '--as=worker', url, now.toISOString()], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return { kill: () => child.kill('SIGKILL'), ended };
};

/** Everybody is to be reached: two in three by a push, the others, and whom WeChat refuses, by a text message. */
export const benchKill = async (bench: Bench, url: string, service: Service, start: Date): Promise<void> => {
  const { root } = bench;
  await root.query(`update outbox set state = 'cleared' where state in ('pending', 'claimed')`);
  await root.query(
    `update push_quota set remaining = case when substr(person_id, 9)::int % 3 = 0 then 0 else 5 end where person_id like 'pe_bench%'`,
  );
  await service.reset(true);
  const now = new Date(start.getTime() + 60 * 60_000);
  await publish(root, 'no_killed', now, true);
  const first = startWorker(url, now);
  const counted = () =>
    root.query<{ n: number }>(
      `select count(*)::int as n from notice_recipient where notice_id = 'no_killed' and person_id like 'pe_bench%'`,
    );
  const accounts = await root.query<{ n: number }>(
    `select count(*)::int as n from person where id like 'pe_bench%'`,
  );
  // Half-way through the pushes.
  while ((await service.stats()).pushed < (accounts.rows[0]?.n ?? 0) / 3) await pause(50);
  first.kill();
  await first.ended;
  const { rows } = await root.query<{ n: number }>(
    `select count(*)::int as n from outbox where state = 'claimed'`,
  );
  const inFlight = rows[0]?.n ?? 0;
  // The claim runs out; what is to be tried again comes due a minute later.
  for (const minutes of [0, 5, 10, 20])
    await startWorker(url, new Date(now.getTime() + AFTER_CLAIM_MS + minutes * 60_000)).ended;
  const people = (await counted()).rows[0]?.n ?? 0;
  await tell(bench, service, { people, inFlight });
};

const tell = async (
  { root }: Bench,
  service: Service,
  { people, inFlight }: { readonly people: number; readonly inFlight: number },
): Promise<void> => {
  const { rows } = await root.query<{ lost: number; texts: number }>(
    `select (select count(*)::int from outbox where cause = 'notice:no_killed' and state in ('pending', 'claimed') and person_id like 'pe_bench%') as lost,
       (select count(*)::int from outbox where cause = 'notice:no_killed' and channel = 'sms' and state = 'sent') as texts`,
  );
  const stats = await service.stats();
  const texts = rows[0]?.texts ?? 0;
  // WeChat's refusals become text messages; nobody may be left with neither.
  const { rows: reached } = await root.query<{ n: number }>(
    `select count(distinct person_id)::int as n from outbox where cause = 'notice:no_killed' and state = 'sent' and person_id like 'pe_bench%'`,
  );
  const lost = people - (reached[0]?.n ?? 0) + (rows[0]?.lost ?? 0);
  console.log(`  ${String(people)} people: ${String(stats.pushed)} pushed, ${String(stats.texted)} texted`);
  console.log(`  lost                ${String(lost)}, to be 0`);
  console.log(
    `  doubled             ${String(stats.doubled)} pushes, ${String(stats.textedTwice)} texts, to be ≤ ${String(inFlight)} in flight at the kill`,
  );
  console.log(
    `  text-message calls  ${String(stats.smsCalls)} for ${String(texts)} people with the same words: ⌈${String(texts)} / 200⌉ = ${String(Math.ceil(texts / 200))}`,
  );
};
