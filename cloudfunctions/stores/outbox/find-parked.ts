import { sql } from 'kysely';
import type { MessageTopic } from '../../../contracts/vocabulary/topic';
import type { Tx } from '../../platform/database/connection';

export type ParkedGroup = {
  readonly topic: MessageTopic;
  readonly why: string;
  readonly count: number;
  readonly since: string;
};

export type FoundParked = {
  readonly groups: readonly ParkedGroup[];
  readonly wechatUntil: string | null;
  readonly sms: { readonly sent: number; readonly held: number };
  /** Households that a notice has passed by, because their file cannot be read. */
  readonly leftOut: number;
};

/** What waits for the reader's word, most first, and the operator's limits of this moment. */
export const findParked = async (
  tx: Tx,
  { now, day }: { readonly now: Date; readonly day: string },
): Promise<FoundParked> => {
  const { rows } = await sql<FoundParked>`select
    (select coalesce(jsonb_agg(jsonb_build_object('topic', g.topic, 'why', g.why, 'count', g.n, 'since', g.since)
        order by g.n desc, g.topic, g.why), '[]') from (
      select topic, why, count(*)::int as n, min(parked_at) as since from parked_send where answer is null group by 1, 2) g) as groups,
    (select until from send_pause where name = 'wechat' and until > ${now.toISOString()}) as "wechatUntil",
    (select jsonb_build_object('sent', coalesce(sum(sent), 0), 'held', coalesce(sum(held), 0)) from sms_day where day = ${day}::date) as sms,
    (select coalesce(sum(left_out), 0)::int from notice where left_out > 0) as "leftOut"`.execute(tx);
  return rows[0] ?? { groups: [], wechatUntil: null, sms: { sent: 0, held: 0 }, leftOut: 0 };
};

export type ParkedAnswer = {
  readonly topic: MessageTopic;
  readonly why: string;
  readonly answer: 'redo' | 'give-up';
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
};

/** Answers all that the officer may see of one kind and cause, once; how many. */
export const putParkedAnswer = async (tx: Tx, given: ParkedAnswer): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    update parked_send set answer = ${given.answer}, reason = ${given.reason}, answered_by = ${given.by}, answered_at = ${given.at.toISOString()}
      where topic = ${given.topic} and why = ${given.why} and answer is null returning outbox_id as id`.execute(
    tx,
  );
  return rows.length;
};
