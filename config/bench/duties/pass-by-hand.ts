import { sql } from 'kysely';
import { inJob } from '../../../cloudfunctions/jobs/in-job';
import type { Bench } from './databases';

/** The pass's own batch size. */
const BATCH = 350;

/** What a child of the sample owes on its first day, known beforehand: `kind`, `period`, `due`, `next`. */
export type Owed = {
  readonly tasks: readonly { readonly kind: string; readonly period: string; readonly due: string }[];
  readonly next: string;
  readonly packVersion: string;
};

/**
 * The same rows written by somebody who knows the answer: claims with SKIP LOCKED, as `care_job`, then one statement a
 * batch. It derives nothing, plans nothing and loads no file; it looks whether a record stands against a task and chains
 * the trace in SQL.
 */
export const passByHand = async ({ db }: Bench, owed: Owed, today: string): Promise<number> => {
  const at = `${today}T00:05:00+08:00`;
  for (let children = 0; ;) {
    const written = await inJob(db, async (tx) => {
      const claimed = await sql<{ id: string }>`select h.id from household h
        where h.id in (select c.household_id from child c where c.next_review_on <= ${today}::date)
        order by h.id limit ${BATCH} for update of h skip locked`.execute(tx);
      if (claimed.rows.length === 0) return 0;
      const ids = claimed.rows.map(({ id }) => id);
      await sql`with kid as materialized (
          select c.id, c.household_id, c.village_code, c.audit_seq, c.audit_head from child c
            where c.household_id = any (${ids}::text[]) order by c.household_id, c.id for update
        ), owed as materialized (
          select 'ta_' || substr(md5(k.id || o.kind || o.period), 1, 12) as id, o.kind, o.period, o.due::date as due, k.id as child,
              k.household_id, k.village_code
            from kid k, jsonb_to_recordset(${JSON.stringify(owed.tasks)}::jsonb) as o (kind text, period text, due text)
            where not exists (select 1 from task t where t.kind = o.kind and t.subject = k.id and t.period = o.period)
              and (o.kind <> 'weekly-contact' or (select count(distinct x.line) from contact x where x.child_id = k.id
                and x.week = o.period and x.current and not x.withdrawn) < 2)
              and (o.kind <> 'home-visit' or not exists (select 1 from visit x where x.child_id = k.id and not x.withdrawn))
              and (o.kind <> 'director-contact' or not exists (select 1 from director_contact x where x.child_id = k.id and not x.withdrawn))
              and (o.kind <> 'agreement-unsigned' or not exists (select 1 from agreement a
                where a.household_id = k.household_id and a.in_force_on is not null))
        ), tasks as (
          insert into task (id, kind, subject, period, child_id, household_id, village_code, state, opened_on, due_on, pack_version)
            select id, kind, child, period, child, household_id, village_code, 'open', ${today}::date, due, ${owed.packVersion} from owed
            on conflict do nothing
        ), events as (
          insert into task_event (task_id, seq, household_id, village_code, event, happened_at)
            select id, 0, household_id, village_code, 'opened', ${at}::timestamptz from owed
        ), trace as (
          select k.id as care_file, k.audit_seq + 1 as seq, k.household_id, k.audit_head as previous, jsonb_build_object('records', '[]'::jsonb, 'tasks',
              (select jsonb_agg(jsonb_build_object('event', 'opened', 'kind', o.kind, 'period', o.period)) from owed o where o.child = k.id)) as ids
            from kid k
        ), sealed as materialized (
          select t.*, encode(sha256(convert_to(t.care_file || t.seq || t.previous || t.ids::text || ${at}, 'UTF8')), 'hex') as digest from trace t
        ), entries as (
          insert into audit_entry (care_file, seq, household_id, at, actor, role, op, ids, previous, digest)
            select care_file, seq, household_id, ${at}::timestamptz, 'nightly-pass', 'job', 'job.nightly-pass', ids, previous, digest from sealed
        ), counted as (
          insert into coverage_count (village_code, measure, period, n)
            select village_code, 'tasks.open', '', count(*) from owed group by 1
            union all select village_code, 'agreement.required', '', count(*) from kid group by 1
            on conflict (village_code, measure, period) do update set n = coverage_count.n + excluded.n
        )
        update child c set reviewed_on = ${today}::date, next_review_on = ${owed.next}::date, rev = c.rev + 1, audit_seq = s.seq,
            audit_head = s.digest from sealed s where c.id = s.care_file`.execute(tx);
      return ids.length;
    });
    if (written === 0) return children;
    children += written;
  }
};
