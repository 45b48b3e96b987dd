import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** `wechat`, or `template:<our name>` → WeChat's code that stopped it. */
export type SendPauses = Readonly<Record<string, string>>;

/** Who has to wait at this moment, for every worker. */
export const findPauses = async (tx: Tx, now: Date): Promise<SendPauses> => {
  const { rows } = await sql<{ name: string; why: string }>`
    select name, why from send_pause where until > ${now.toISOString()}`.execute(tx);
  return Object.fromEntries(rows.map(({ name, why }) => [name, why]));
};

/** Stops it for all workers until then; the longer pause stands. */
export const putPause = async (
  tx: Tx,
  pause: { readonly name: string; readonly why: string; readonly until: Date },
): Promise<void> => {
  await sql`insert into send_pause (name, until, why) values (${pause.name}, ${pause.until.toISOString()}, ${pause.why})
    on conflict (name) do update set until = greatest(send_pause.until, excluded.until), why = excluded.why`.execute(
    tx,
  );
};
