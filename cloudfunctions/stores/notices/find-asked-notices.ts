import { sql } from 'kysely';
import type { NoticeSubject } from '../../../contracts/vocabulary/topic';
import type { AskedNotice } from '../../../domain/notice/approval';
import type { Tx } from '../../platform/database/connection';

/** An urgent notice with the second person's part in it. */
export type FoundAsked = AskedNotice & {
  readonly id: string;
  readonly topic: NoticeSubject;
  readonly title: string;
  readonly brief: string;
  readonly body: string;
  readonly places: readonly string[];
  readonly reason: string;
  readonly sender: string;
  readonly askedAt: string;
};

/** Urgent notices in the caller's sight: one by its id, or those nobody has answered yet, the longest waiting first. */
export const findAskedNotices = async (
  tx: Tx,
  wanted: { readonly noticeId: string } | { readonly waiting: true },
): Promise<readonly FoundAsked[]> => {
  const only =
    'noticeId' in wanted
      ? sql`n.id = ${wanted.noticeId}`
      : sql`not exists (select 1 from notice_approval e where e.notice_id = n.id and e.step <> 'asked')`;
  const { rows } = await sql<FoundAsked>`
    select n.id, n.topic, n.title, n.brief, n.body, n.sender_id as "senderId", n.regions, n.needs_approval as "needsApproval",
        exists (select 1 from notice_approval e where e.notice_id = n.id and e.step <> 'asked') as ended,
        array(select r.name from region r where r.code = any (n.regions) order by r.code) as places,
        coalesce(a.reason, '') as reason, coalesce(p.name, '') as sender, n.sent_at as "askedAt"
      from notice n left join notice_approval a on a.notice_id = n.id and a.step = 'asked'
        left join person p on p.id = n.sender_id
      where n.needs_approval and ${only} order by n.sent_at, n.id limit 100`.execute(tx);
  return rows;
};
