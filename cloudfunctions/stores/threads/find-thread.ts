import { sql } from 'kysely';
import type { ThreadRole, ThreadSide } from '../../../contracts/vocabulary/thread';
import type { Tx } from '../../platform/database/connection';

export type ThreadLineRow = {
  readonly lineId: string;
  readonly seq: number;
  readonly byId: string;
  readonly role: ThreadRole;
  readonly called: string;
  readonly at: string;
  readonly wordsCipher: string | null;
  readonly revision: number;
  readonly about: string | null;
};

export type ThreadRow = {
  readonly threadId: string;
  readonly waitsSince: string | null;
  /** The first line that the caller may read; null for none. */
  readonly firstSeq: number | null;
  readonly lastSeq: number;
  /** How far the caller has read. */
  readonly readTo: number;
  /** How far anybody has read who did not write from the caller's side. */
  readonly reads: readonly { readonly personId: string; readonly upTo: number }[];
  readonly lines: readonly ThreadLineRow[];
};

export type ThreadWanted = {
  readonly childId: string;
  readonly with: ThreadSide;
  readonly personId: string;
  /** Lines before this one; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
};

/** A child's thread as far as the caller may read it, its lines in order; null where nobody has written, or out of sight. */
export const findThread = async (tx: Tx, wanted: ThreadWanted): Promise<ThreadRow | null> => {
  const { childId, with: side, personId, before, limit } = wanted;
  const { rows } = await sql<ThreadRow>`
    select t.id as "threadId", t.last_seq as "lastSeq", (select w.since_on::text from thread_wait w where w.thread_id = t.id and w.ended is null) as "waitsSince",
        (select min(l.seq) from thread_line l where l.thread_id = t.id) as "firstSeq",
        coalesce((select r.up_to from thread_read r where r.thread_id = t.id and r.person_id = ${personId}), 0) as "readTo",
        (select coalesce(jsonb_agg(jsonb_build_object('personId', r.person_id, 'upTo', r.up_to)), '[]') from thread_read r where r.thread_id = t.id) as reads,
        (select coalesce(jsonb_agg(jsonb_build_object('lineId', l.id, 'seq', l.seq, 'byId', l.by_person, 'role', l.by_role, 'called', l.by_called,
            'at', l.said_at, 'wordsCipher', l.words_cipher, 'revision', l.revision, 'about', l.about_title) order by l.seq), '[]')
          from (select * from thread_line k where k.thread_id = t.id and k.seq < coalesce(${before}::int, 2147483647)
            order by k.seq desc limit ${limit}) l) as lines
      from thread t where t.child_id = ${childId} and t.counterpart = ${side}`.execute(tx);
  return rows[0] ?? null;
};
