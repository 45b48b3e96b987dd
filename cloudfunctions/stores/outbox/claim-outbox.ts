import { sql } from 'kysely';
import type { MessageTopic } from '../../../contracts/vocabulary/topic';
import { dayOf, formatDay } from '../../../domain/calendar/calendar-day';
import type { TopicFields } from '../../../domain/message/topic';
import type { Tx } from '../../platform/database/connection';
import { readyToFanOut } from '../notices/fan-out';
import { noLongerFamily } from './no-longer-family';

/** A promise that has been claimed, with what the moment of sending needs to know about the person. */
export type ClaimedSend = {
  readonly id: string;
  readonly cause: string;
  readonly step: string;
  readonly person_id: string;
  readonly channel: 'ring' | 'sms';
  readonly topic: MessageTopic;
  readonly fields: TopicFields;
  readonly household_id: string | null;
  readonly village_code: string | null;
  readonly attempts: number;
  /** When it came due, with all of PostgreSQL's digits. */
  readonly not_before: string;
  readonly created_at: string;
  readonly openid_cipher: string | null;
  readonly phone_cipher: string | null;
  readonly phone_hash: string | null;
  /** What the ledger says is left, by template. */
  readonly quotas: Readonly<Record<string, number>>;
  /** For a notice: opened in the app meanwhile. For a digest: all that it stands for. */
  readonly opened: boolean;
  /** The person has left the family since. */
  readonly gone?: boolean;
};

export type OutboxClaim = {
  readonly now: Date;
  readonly until: Date;
  readonly limit: number;
  /** Rings go one by one in order of time; text messages together with those of the same words. */
  readonly channel: ClaimedSend['channel'];
  /**
   * Where this run's last claim of rings ended: the index still names the rows before it for a while, and a long run
   * that reads them again for every batch takes the square of its length.
   */
  readonly after?: Pick<ClaimedSend, 'not_before' | 'id'> | null;
};

/** A promise `c` of a person `p`, with what the moment of sending needs to know. */
export const sendFacts = sql`c.id, c.cause, c.step, c.person_id, c.channel, c.topic, c.fields, c.household_id, c.village_code, c.attempts, c.not_before, c.created_at,
        (select i.value_cipher from identity i where i.person_id = c.person_id and i.kind = 'wx_openid' and i.ended_at is null limit 1) as openid_cipher,
        p.phone_cipher, p.phone_hash,
        (select coalesce(jsonb_object_agg(q.template, q.remaining), '{}') from push_quota q where q.person_id = c.person_id) as quotas,
        -- By its key, a row each: asked as a set, the planner reads all recipients there ever were.
        coalesce((select true from notice_recipient r where c.topic = 'notice' and r.notice_id = substr(c.cause, 8)
          and r.person_id = c.person_id and (r.opened_at is not null or r.acknowledged_at is not null) limit 1), false)
        or (c.topic = 'notice-digest' and not exists (select 1 from outbox m join notice_recipient r
          on r.person_id = m.person_id and m.cause = 'notice:' || r.notice_id
          where m.person_id = c.person_id and not m.waiting and m.topic = 'notice' and m.channel = 'ring' and m.state = 'merged' and m.result = c.cause
            and r.opened_at is null and r.acknowledged_at is null)) as opened`;

/**
 * Claims what is due, in order, skipping what another worker holds; a claim that ran out (its worker died) is claimed
 * again. Whole persons only up to the limit's edge: WeChat refuses two sends to one person at once (43108).
 */
export const claimOutbox = async (
  tx: Tx,
  { now, until, limit, channel, after = null }: OutboxClaim,
): Promise<readonly ClaimedSend[]> => {
  const at = now.toISOString();
  const order = channel === 'ring' ? sql`o.not_before, o.id` : sql`o.topic, o.fields, o.id`;
  const onwards =
    after === null ? sql`` : sql`and (o.not_before, o.id) > (${after.not_before}::timestamptz, ${after.id})`;
  const { rows } = await sql<ClaimedSend>`
    with due as (
      select o.id from outbox o
        where o.waiting and o.channel = ${channel}
          and ((o.state = 'pending' and o.not_before <= ${at}) or (o.state = 'claimed' and o.claimed_until <= ${at})) ${onwards}
        order by ${order} limit ${limit} for update skip locked
    ), claimed as (
      update outbox o set state = 'claimed', claimed_until = ${until.toISOString()}, attempts = o.attempts + 1
        from due where o.id = due.id returning o.*
    )
    select ${sendFacts}, ${noLongerFamily(formatDay(dayOf(now)))} as gone
      from claimed c join person p on p.id = c.person_id order by ${channel === 'ring' ? sql`c.not_before, c.id` : sql`c.topic, c.fields, c.id`}`.execute(
    tx,
  );
  return rows;
};

/** Gives claimed promises back as they were: nothing was tried. */
export const releaseSends = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await sql`update outbox set state = 'pending', claimed_until = null, attempts = attempts - 1
    where id = any (${ids}::text[]) and state = 'claimed'`.execute(tx);
};

/** The instant from which something is to be sent, null when nothing is promised. */
export const findNextSend = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`
    select least(
      (select min(not_before) from outbox where waiting and state = 'pending'),
      (select min(claimed_until) from outbox where waiting and state = 'claimed'),
      (select min(heard_at) from delivery_event e where e.followed_at is null
        and exists (select 1 from delivery d where d.channel = e.channel and d.provider_id = e.provider_id)),
      (select min(answered_at) from parked_send where answer is not null and done_at is null),
      (select min(sent_at) from notice where ${readyToFanOut}),
      (select min(asked_at) from notice_reminder where done_at is null)) as at`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
