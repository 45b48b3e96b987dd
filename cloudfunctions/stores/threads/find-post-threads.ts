import { sql } from 'kysely';
import type { ThreadSide } from '../../../contracts/vocabulary/thread';
import type { Tx } from '../../platform/database/connection';
import { type ValuesOfVillage, valuesOfVillage } from './values-of-village';

export type PostThread = ValuesOfVillage & {
  readonly threadId: string;
  readonly childId: string;
  readonly name: string;
  readonly className: string | null;
  readonly label: string | null;
  readonly unread: number;
  readonly lastOn: string;
  readonly waitsSince: string | null;
};

export type PostThreadsWanted = {
  readonly with: ThreadSide;
  readonly personId: string;
  /** Villages of the director's posts; for a teacher the posts themselves are looked at. */
  readonly villages: readonly string[];
  readonly skip: number;
  readonly limit: number;
};

const teaches = sql`exists (select 1 from jsonb_array_elements(coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb) as post
  where c.school = post ->> 'school' and c.village_code like (post ->> 'region') || '%'
    and (post ->> 'class' is null or c.class = post ->> 'class'))`;

/**
 * Threads of a post, in the caller's sight: those with something unread first, then those that wait, the longest first, then the
 * newest. Somebody of a family has the own thread in the family's list.
 */
export const findPostThreads = async (tx: Tx, wanted: PostThreadsWanted): Promise<readonly PostThread[]> => {
  const { with: side, personId, villages, skip, limit } = wanted;
  const mine =
    side === 'teacher'
      ? teaches
      : sql`(c.village_code = any (${villages}::text[]) or c.registered_code = any (${villages}::text[]))`;
  const { rows } = await sql<PostThread>`
    with mine as (
      select t.id, t.child_id, t.last_at, c.name, c.class, c.village_code, c.household_id,
          (select count(*)::int from thread_line l where l.thread_id = t.id and l.by_role in ('guardian', 'caregiver') and l.taken_back_at is null
             and l.by_person <> ${personId} and l.seq > coalesce((select r.up_to from thread_read r where r.thread_id = t.id and r.person_id = ${personId}), 0)) as unread,
          (select w.since_on from thread_wait w where w.thread_id = t.id and w.ended is null) as since
        from thread t join child c on c.id = t.child_id where t.counterpart = ${side} and ${mine}
    )
    select m.id as "threadId", m.child_id as "childId", m.name, m.class as "className", m.unread,
        (select h.label from household h where h.id = m.household_id) as label, ${valuesOfVillage(sql`m.village_code`)},
        (m.last_at at time zone 'Asia/Shanghai')::date::text as "lastOn", m.since::text as "waitsSince"
      from mine m order by m.unread = 0, m.since nulls last, m.last_at desc, m.id offset ${skip} limit ${limit}`.execute(
    tx,
  );
  return rows;
};
