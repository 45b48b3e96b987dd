import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type ClaimedSend, sendFacts } from './claim-outbox';

/** A message about which a service has said its last word. */
export type ToldSend = ClaimedSend & {
  /** `failed:` and the service's code, where the next channel has to ring; null where nothing follows. */
  readonly failed: string | null;
  readonly word: SentKey;
};

/** Which word it was. */
export type SentKey = { readonly channel: string; readonly provider_id: string; readonly outcome: string };

/**
 * Words that have led to nothing yet, and whose message is known: heard before our own 'sent' is written, a word waits for
 * it. A message that the service also calls delivered has not failed, whichever it said first;
 * nor one that was sent otherwise since.
 */
export const findToldSends = async (tx: Tx, limit: number): Promise<readonly ToldSend[]> => {
  const { rows } = await sql<ToldSend>`
    with told as (
      select e.channel as by_channel, e.provider_id, e.outcome, e.reason, d.outbox_id
        from delivery_event e join delivery d on d.channel = e.channel and d.provider_id = e.provider_id
        where e.followed_at is null order by e.heard_at, e.provider_id, e.outcome limit ${limit}
    ), claimed as (
      select o.*, case when o.state = 'sent' and t.outcome = 'failed' and not exists (select 1 from delivery_event e
          where e.channel = t.by_channel and e.provider_id = t.provider_id and e.outcome = 'delivered')
        then 'failed:' || coalesce(t.reason, 'unknown') end as failed,
          jsonb_build_object('channel', t.by_channel, 'provider_id', t.provider_id, 'outcome', t.outcome) as word
        from told t join outbox o on o.id = t.outbox_id
    )
    select ${sendFacts}, c.failed, c.word from claimed c join person p on p.id = c.person_id order by c.id`.execute(
    tx,
  );
  return rows;
};

/** These words have been seen to. */
export const markFollowed = async (tx: Tx, words: readonly SentKey[], now: Date): Promise<void> => {
  await sql`update delivery_event e set followed_at = ${now.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w (channel text, provider_id text, outcome text)
    where e.channel = w.channel and e.provider_id = w.provider_id and e.outcome = w.outcome`.execute(tx);
};
