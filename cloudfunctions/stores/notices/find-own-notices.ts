import { sql } from 'kysely';
import type { NoticeQuestion } from '../../../contracts/notice-topic';
import type { NoticeAsk } from '../../../contracts/vocabulary/receipt';
import type { NoticeSubject } from '../../../contracts/vocabulary/topic';
import type { Tx } from '../../platform/database/connection';

export type OwnNotice = {
  readonly id: string;
  readonly topic: NoticeSubject;
  readonly title: string;
  readonly body: string;
  readonly brief: string;
  readonly ask: NoticeAsk;
  readonly question: NoticeQuestion | null;
  readonly first_answer: number | null;
  readonly last_answer: number | null;
  readonly sender: {
    readonly role: 'director' | 'supervisor' | 'county' | 'teacher';
    readonly name: string | null;
    readonly place: string;
  };
  readonly sent_at: string;
  readonly opened_at: string | null;
  readonly acknowledged_at: string | null;
  readonly reminded: number;
};

export type OwnNoticesWanted = {
  readonly personId: string;
  /** One notice only. */
  readonly noticeId?: string;
  /** Where the page before ended. */
  readonly after?: { readonly acknowledged: boolean; readonly sentAt: string; readonly id: string };
  /** Not opened; or something is still asked. */
  readonly which?: 'unread' | 'todo' | undefined;
  /** A word of the title or the text. */
  readonly find?: string | undefined;
  readonly limit: number;
};

/** A person's notices, unacknowledged first, then the newest; one row a notice, whatever the number of households. */
export const findOwnNotices = async (tx: Tx, wanted: OwnNoticesWanted): Promise<readonly OwnNotice[]> => {
  const { personId, noticeId, after, which = '', find = '', limit } = wanted;
  const only = noticeId === undefined ? sql`true` : sql`n.id = ${noticeId}`;
  const further =
    after === undefined
      ? sql`true`
      : sql`((acknowledged_at is not null) > ${after.acknowledged}
          or ((acknowledged_at is not null) = ${after.acknowledged}
            and (sent_at, id) < (${after.sentAt}::timestamptz, ${after.id})))`;
  const { rows } = await sql<OwnNotice>`
    with own as (
      select n.id, n.topic, n.title, n.body, n.brief, n.ask, n.question, n.sent_at, n.sender_id, n.sender_role, n.regions, n.audience ->> 'school' as school,
          min(r.opened_at) as opened_at,
          min(r.first_answer) as first_answer, min(r.last_answer) as last_answer,
          case when bool_and(r.acknowledged_at is not null) then max(r.acknowledged_at) end as acknowledged_at
        from notice_recipient r join notice n on n.id = r.notice_id
        where r.person_id = ${personId} and ${only} group by n.id
    )
    select id, topic, title, body, brief, ask, question, first_answer, last_answer, sent_at, opened_at, acknowledged_at,
        (select count(*)::int from notice_reminder m where m.notice_id = own.id and m.done_at is not null and own.opened_at is null) as reminded,
        jsonb_build_object('role', sender_role,
        'name', (select p.name from person p where p.id = sender_id and sender_role in ('director', 'teacher')),
        'place', case sender_role when 'teacher' then school else (select g.name from region g where g.code
           = case sender_role when 'county' then left(regions[1], 6) when 'supervisor' then left(regions[1], 9) else regions[1] end) end) as sender
      from own where ${further}
        and case ${which} when 'unread' then opened_at is null and acknowledged_at is null
          when 'todo' then acknowledged_at is null and ask <> 'nothing' else true end
        and (${find} = '' or strpos(title || body, ${find}) > 0)
      order by acknowledged_at is not null, sent_at desc, id desc limit ${limit}`.execute(tx);
  return rows;
};
