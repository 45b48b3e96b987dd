import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type ClaimedSend, sendFacts } from './claim-outbox';

/** Asked for once more: promised again from now on. How many. */
export const redoParked = async (tx: Tx, now: Date): Promise<number> => {
  const at = now.toISOString();
  const { rows } = await sql<{ n: number }>`
    with asked as (
      update parked_send set done_at = ${at} where answer = 'redo' and done_at is null returning outbox_id
    ), again as (
      update outbox o set state = 'pending', not_before = ${at}, ended_at = null from asked
        where o.id = asked.outbox_id and o.state = 'parked' returning 1
    ), resumed as (
      update send_pause set until = ${at} where name like 'template:%' and until > ${at} and exists (select 1 from asked)
    )
    select count(*)::int as n from again`.execute(tx);
  return rows[0]?.n ?? 0;
};

/** Given up, and the next channel has not rung yet. */
export const findGivenUp = async (tx: Tx, limit: number): Promise<readonly ClaimedSend[]> => {
  const { rows } = await sql<ClaimedSend>`
    with claimed as (
      select o.* from parked_send k join outbox o on o.id = k.outbox_id
        where k.answer = 'give-up' and k.done_at is null order by k.outbox_id limit ${limit}
    )
    select ${sendFacts} from claimed c join person p on p.id = c.person_id order by c.id`.execute(tx);
  return rows;
};

export const markGivenUp = async (tx: Tx, ids: readonly string[], now: Date): Promise<void> => {
  await sql`update parked_send set done_at = ${now.toISOString()}
    where outbox_id = any (${ids}::text[]) and answer = 'give-up' and done_at is null`.execute(tx);
};
