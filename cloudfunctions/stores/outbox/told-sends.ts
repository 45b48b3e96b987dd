import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type ClaimedSend, sendFacts } from './claim-outbox';

/** A message about which a service has said its last word. */
export type ToldSend = ClaimedSend & {
  /** `failed:` and the service's code, where the next channel has to ring; null where nothing follows. */
  readonly failed: string | null;
};

/** Words that have led to nothing yet, and whose message is known: heard before our own 'sent' is written, a word waits for it. */
const fresh = (limit: number) => sql`select e.channel as by_channel, e.provider_id, e.outcome, e.reason, d.outbox_id
  from delivery_event e join delivery d on d.channel = e.channel and d.provider_id = e.provider_id
  where e.followed_at is null order by e.heard_at, e.provider_id, e.outcome limit ${limit}`;

/** A message that the service also calls delivered has not failed, whichever it said first; nor one that was sent otherwise since. */
export const findToldSends = async (tx: Tx, limit: number): Promise<readonly ToldSend[]> => {
  const { rows } = await sql<ToldSend>`
    with told as (${fresh(limit)}),
    claimed as (
      select o.*, case when o.state = 'sent' and t.outcome = 'failed' and not exists (select 1 from delivery_event e
          where e.channel = t.by_channel and e.provider_id = t.provider_id and e.outcome = 'delivered')
        then 'failed:' || coalesce(t.reason, 'unknown') end as failed
        from told t join outbox o on o.id = t.outbox_id
    )
    select ${sendFacts}, c.failed from claimed c join person p on p.id = c.person_id order by c.id`.execute(tx);
  return rows;
};

/** The words found by the same limit have been seen to; how many. */
export const markFollowed = async (tx: Tx, limit: number, now: Date): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    with told as (${fresh(limit)}), followed as (
      update delivery_event e set followed_at = ${now.toISOString()} from told t
        where e.channel = t.by_channel and e.provider_id = t.provider_id and e.outcome = t.outcome returning 1
    )
    select count(*)::int as n from followed`.execute(tx);
  return rows[0]?.n ?? 0;
};
