import { sql } from 'kysely';
import type { ThreadSide } from '../../../contracts/vocabulary/thread';
import type { Tx } from '../../platform/database/connection';

export type FamilyThread = {
  readonly childId: string;
  readonly name: string;
  readonly threads: readonly {
    readonly threadId: string;
    readonly with: ThreadSide;
    readonly unread: number;
    readonly lastOn: string;
    readonly waits: boolean;
  }[];
};

/** The children of the caller's households with what is written about each, and how much of it the caller has not read. */
export const findFamilyThreads = async (
  tx: Tx,
  { householdIds, personId }: { readonly householdIds: readonly string[]; readonly personId: string },
): Promise<readonly FamilyThread[]> => {
  const { rows } = await sql<FamilyThread>`
    select c.id as "childId", c.name, (select coalesce(jsonb_agg(jsonb_build_object('threadId', t.id, 'with', t.counterpart,
          'lastOn', (t.last_at at time zone 'Asia/Shanghai')::date, 'waits', exists (select 1 from thread_wait w where w.thread_id = t.id and w.ended is null),
          'unread', (select count(*) from thread_line l where l.thread_id = t.id and l.by_role in ('teacher', 'director') and l.taken_back_at is null
             and l.by_person <> ${personId} and l.seq > coalesce((select r.up_to from thread_read r where r.thread_id = t.id and r.person_id = ${personId}), 0)))
          order by t.counterpart desc), '[]') from thread t where t.child_id = c.id) as threads
      from child c where c.household_id = any (${householdIds}::text[]) order by c.household_id, c.birth_on, c.id`.execute(
    tx,
  );
  return rows;
};

/** A notice that reached the caller, with who sent it; null when it did not, or nobody of a post did. */
export const findAskedNotice = async (
  tx: Tx,
  { noticeId, personId }: { readonly noticeId: string; readonly personId: string },
): Promise<{ readonly title: string; readonly with: ThreadSide } | null> => {
  const { rows } = await sql<{ title: string; with: ThreadSide }>`
    select n.title, n.sender_role as with from notice n where n.id = ${noticeId} and n.sender_role in ('teacher', 'director')
      and exists (select 1 from notice_recipient r where r.notice_id = n.id and r.person_id = ${personId})`.execute(
    tx,
  );
  return rows[0] ?? null;
};
