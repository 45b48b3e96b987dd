import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type ClaimedSend, sendFacts } from './claim-outbox';

/** A message that was taken and then not delivered, with the service's code and its number of it. */
export type FailedSend = ClaimedSend & { readonly reason: string; readonly provider: string };

/**
 * Failures that have led to nothing yet and whose message is known by now: a failure heard before our own 'sent' is written
 * waits until it is. One that the service also calls delivered, or that was read meanwhile, leads to nothing.
 */
export const findFailedSends = async (tx: Tx, limit: number): Promise<readonly FailedSend[]> => {
  const { rows } = await sql<FailedSend>`
    with failed as (
      select e.channel as by_channel, e.provider_id, coalesce(e.reason, 'unknown') as reason, d.outbox_id from delivery_event e
        join delivery d on d.channel = e.channel and d.provider_id = e.provider_id
        where e.outcome = 'failed' and e.followed_at is null order by e.heard_at, e.provider_id limit ${limit}
    ), claimed as (select o.*, f.reason, f.provider_id from failed f join outbox o on o.id = f.outbox_id)
    select ${sendFacts}, 'failed:' || c.reason as reason, c.provider_id as provider
      from claimed c join person p on p.id = c.person_id
      where c.state = 'sent' and not exists (select 1 from delivery_event e
        where e.provider_id = c.provider_id and e.outcome = 'delivered')
      order by c.id`.execute(tx);
  return rows;
};

/** Failures whose message is known have been seen to; how many. Asked with the ids that were seen to or needed nothing. */
export const markFollowed = async (tx: Tx, limit: number, now: Date): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    with failed as (
      select e.channel, e.provider_id, e.outcome from delivery_event e
        join delivery d on d.channel = e.channel and d.provider_id = e.provider_id
        where e.outcome = 'failed' and e.followed_at is null order by e.heard_at, e.provider_id limit ${limit}
    ), followed as (
      update delivery_event e set followed_at = ${now.toISOString()} from failed f
        where e.channel = f.channel and e.provider_id = f.provider_id and e.outcome = f.outcome returning 1
    )
    select count(*)::int as n from followed`.execute(tx);
  return rows[0]?.n ?? 0;
};
