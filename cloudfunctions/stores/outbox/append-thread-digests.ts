import { sql } from 'kysely';
import type { ThreadSide } from '../../../contracts/vocabulary/thread';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';
import { promiseWrite } from './promise-write';

export type ThreadDigest = {
  readonly person_id: string;
  readonly village_code: string;
  readonly side: ThreadSide;
  readonly households: number;
};

export type ThreadDigestsWanted = {
  /** Who answers for which village today. */
  readonly answering: readonly { readonly person: string; readonly village: string }[];
  readonly today: string;
  readonly since: Date;
  readonly until: Date;
};

/**
 * To whom families wrote since yesterday's digest and wait for an answer: directors and teachers, each with the number of
 * families. A class teacher is told of the own class, the contact person of those whose class has no teacher here, and of what
 * has waited past its days is reminded by the list. A director who is told of tasks this morning is not rung a second time.
 */
export const findThreadDigests = async (
  tx: Tx,
  { answering, today, since, until }: ThreadDigestsWanted,
): Promise<readonly ThreadDigest[]> => {
  const { rows } = await sql<ThreadDigest>`
    with answering as (select * from jsonb_to_recordset(${JSON.stringify(answering)}::jsonb) as a(person text, village text)),
    fresh as (
      select t.id, t.household_id, t.counterpart, c.village_code, c.school, c.class
        from thread_wait w join thread t on t.id = w.thread_id join child c on c.id = t.child_id
        where w.ended is null and exists (select 1 from thread_line l where l.thread_id = t.id and l.by_role in ('guardian', 'caregiver')
          and l.taken_back_at is null and l.said_at > ${since.toISOString()} and l.said_at <= ${until.toISOString()})
    ), running as (
      select s.person_id, s.school, s.region_code, s.class from school_post s
        where s.from_on <= ${today}::date and coalesce(s.to_on >= ${today}::date, true)
    ), told as (
      select a.person as person_id, f.village_code, f.household_id, f.counterpart as side from fresh f
        join answering a on a.village = f.village_code where f.counterpart = 'director'
      union all
      select r.person_id, f.village_code, f.household_id, f.counterpart from fresh f
        join running r on r.school = f.school and f.village_code like r.region_code || '%'
          and (r.class = f.class or (r.class is null and not exists (select 1 from running k where k.school = f.school
            and f.village_code like k.region_code || '%' and k.class = f.class)))
        where f.counterpart = 'teacher'
    )
    select t.person_id, min(t.village_code) as village_code, t.side, count(distinct t.household_id)::int as households from told t
      where not exists (select 1 from outbox o where o.person_id = t.person_id and o.cause = 'digest:' || ${today})
      group by t.person_id, t.side order by t.person_id, t.side`.execute(tx);
  return rows;
};

/** The villages of children whose family waits for the director, in the caller's sight. */
export const findWaitingVillages = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ village: string }>`
    select distinct c.village_code as village from thread_wait w join thread t on t.id = w.thread_id join child c on c.id = t.child_id
      where w.ended is null and t.counterpart = 'director' order by 1`.execute(tx);
  return rows.map(({ village }) => village);
};

/** One promise a person, side and morning, whatever the number of runs. */
export const appendThreadDigests = async (
  tx: Tx,
  digests: readonly ThreadDigest[],
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> => {
  const promised = digests.map(({ person_id: personId, village_code: villageCode, side, households }) => ({
    ...{ cause: `thread-digest:${today}`, step: side, topic: 'thread-digest' as const },
    ...{ personId, villageCode, fields: { households, side }, notBefore: now },
  }));
  await writeRows(tx, [promiseWrite(promised, now)]);
};
