import { sql } from 'kysely';
import type { NoticeAsk, ReceiptState } from '../../../contracts/vocabulary/receipt';
import type { NoticeSubject } from '../../../contracts/vocabulary/topic';
import type { Tx } from '../../platform/database/connection';

/** A notice as its sender and the staff above see it, with how far it got in the caller's sight. */
export type SentNotice = {
  readonly id: string;
  readonly topic: NoticeSubject;
  readonly title: string;
  readonly ask: NoticeAsk;
  readonly senderId: string | null;
  readonly senderRole: string;
  readonly sender: string;
  readonly regions: readonly string[];
  readonly places: readonly string[];
  readonly sentAt: string;
  readonly step: 'waiting' | 'withdrawn' | 'going-out' | 'out';
  readonly states: readonly { readonly state: ReceiptState; readonly n: number }[];
};

export type SentNoticesWanted = {
  readonly noticeId?: string;
  readonly after?: { readonly sentAt: string; readonly id: string };
  readonly limit: number;
};

/** Sent notices in the caller's sight, the last first: numbers from the counters, and nobody's name but the sender's. */
export const findSentNotices = async (tx: Tx, wanted: SentNoticesWanted): Promise<readonly SentNotice[]> => {
  const { noticeId, after, limit } = wanted;
  const { rows } = await sql<SentNotice>`
    with sent as (
      select n.* from notice n where (${noticeId ?? null}::text is null or n.id = ${noticeId ?? null})
          and (${after?.sentAt ?? null}::timestamptz is null or (n.sent_at, n.id) < (${after?.sentAt ?? null}::timestamptz, ${after?.id ?? null}::text))
        order by n.sent_at desc, n.id desc limit ${limit}
    )
    select n.id, n.topic, n.title, n.ask, n.sender_id as "senderId", n.sender_role as "senderRole", n.regions, n.sent_at as "sentAt",
        coalesce((select p.name from person p where p.id = n.sender_id and n.sender_role <> 'county'),
          (select g.name from region g where g.code = left(n.regions[1], 6)), '') as sender,
        array(select g.name from region g where g.code = any (n.regions) order by g.code) as places,
        case when n.fan_out_done then 'out'
          when n.needs_approval then coalesce((select case a.step when 'withdrawn' then 'withdrawn' else 'going-out' end
            from notice_approval a where a.notice_id = n.id and a.step <> 'asked'), 'waiting')
          else 'going-out' end as step,
        (select coalesce(jsonb_agg(jsonb_build_object('state', c.state, 'n', c.n)), '[]') from (
          select r.state, sum(r.n)::int as n from notice_reach r where r.notice_id = n.id group by 1 having sum(r.n) > 0) c) as states
      from sent n order by n.sent_at desc, n.id desc`.execute(tx);
  return rows;
};

/** What is known of one notice's reach beside its states. */
export type ReachDetails = {
  readonly villages: readonly {
    readonly code: string;
    readonly name: string;
    readonly states: readonly { readonly state: ReceiptState; readonly n: number }[];
  }[];
  readonly reminders: readonly { readonly n: number; readonly on: string }[];
  readonly answered: number;
  readonly rightAtOnce: number;
  /** Rang in the evening with others. */
  readonly merged: number;
};

/** Village by village from the counters; answers are counted where there is a question, and only there. */
export const findReachDetails = async (tx: Tx, noticeId: string): Promise<ReachDetails> => {
  const { rows } = await sql<ReachDetails>`
    select (select coalesce(jsonb_agg(jsonb_build_object('code', v.code, 'name', v.name, 'states', v.states) order by v.code), '[]') from (
        select g.code, g.name, jsonb_agg(jsonb_build_object('state', r.state, 'n', r.n)) as states
          from notice_reach r join region g on g.code = r.village_code
          where r.notice_id = ${noticeId} and r.n > 0 group by 1, 2) v) as villages,
      (select coalesce(jsonb_agg(jsonb_build_object('n', m.n, 'on', m.on_day) order by m.n), '[]')
        from notice_reminder m where m.notice_id = ${noticeId}) as reminders,
      (select count(*)::int from notice_recipient r join notice n on n.id = r.notice_id
        where n.id = ${noticeId} and n.ask = 'answer' and r.first_answer is not null) as answered,
      (select count(*)::int from notice_recipient r join notice n on n.id = r.notice_id
        where n.id = ${noticeId} and n.ask = 'answer' and r.first_answer = (n.question ->> 'right')::int) as "rightAtOnce",
      (select count(*)::int from notice_recipient r where r.notice_id = ${noticeId} and r.merged) as merged`.execute(
    tx,
  );
  return rows[0] ?? { villages: [], reminders: [], answered: 0, rightAtOnce: 0, merged: 0 };
};
