import { sql } from 'kysely';
import type { WorkKind } from '../../../contracts/worklog';
import type { Tx } from '../../platform/database/connection';

export type WorkRow = {
  readonly on: string;
  /** With `on` the row's place in the list. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly householdId: string;
  readonly label: string;
  readonly children: readonly string[];
  readonly what: string;
  readonly note: string | null;
  readonly late: boolean;
};

export type WorkWanted = {
  readonly directorId: string;
  /** `2026-11` */
  readonly month: string;
  readonly after?: { readonly on: string; readonly key: string };
  readonly limit: number;
};

/** What a visit, call or week is one line of: entered by one call, a row a child. */
const acts = (directorId: string) => sql`
  select 'visit' as kind, v.happened_on as on_, coalesce(v.act, v.entered_at::text) as act, v.household_id, array_agg(v.child_id) as child_ids,
      case when bool_or(v.saw_child) then 'saw-child' else 'not-seen' end as what, min(v.note) as note, min(v.entered_at) as at_
    from visit v where v.director_id = ${directorId} and not v.withdrawn group by 2, 3, 4
  union all
  select 'call', d.happened_on, d.entered_at::text, d.household_id, array_agg(d.child_id),
      case when d.outcome = 'not-reached' then d.outcome else array_to_string(d.spoke_with, '+') end, min(d.note), min(d.entered_at)
    from director_contact d where d.director_id = ${directorId} and not d.withdrawn
    group by d.happened_on, d.entered_at, d.household_id, d.outcome, d.spoke_with
  union all
  select 'week-confirmed', (c.entered_at at time zone 'Asia/Shanghai')::date, c.week || c.entered_at::text, c.household_id,
      array_agg(distinct c.child_id), c.week, min(c.note), min(c.entered_at)
    from contact c where c.source = 'director' and c.source_person = ${directorId} and c.current and not c.withdrawn
    group by c.week, c.entered_at, c.household_id`;

/** What has a row of its own. */
const singles = (directorId: string) => sql`
  select 'notice-on-behalf', (n.acknowledged_at at time zone 'Asia/Shanghai')::date, n.notice_id || n.person_id, n.household_id,
      null::text[], n.how, w.title, n.acknowledged_at
    from notice_recipient n join notice w on w.id = n.notice_id
    where n.acknowledged_by = ${directorId} and n.person_id <> ${directorId}
  union all
  select 'receipt', r.given_on, r.agreement_id || r.target, r.household_id, null, r.target, r.receiver, r.recorded_at
    from agreement_receipt r where r.recorded_by = ${directorId}
  union all
  select 'family-answered', (f.answered_at at time zone 'Asia/Shanghai')::date, f.id, f.household_id, null, f.word, f.answer_note, f.answered_at
    from family_word f where f.answered_by = ${directorId} and f.answered_at is not null
  union all
  select 'finding', g.found_on, g.id, g.household_id, null, g.kind, g.note, g.found_at
    from caregiver_finding g where g.found_by = ${directorId}
  union all
  select 'finding-step', s.done_on, s.finding_id || s.step, s.household_id, null, s.step, s.how, s.recorded_at
    from finding_step s where s.recorded_by = ${directorId}
  union all
  select 'follow-up', u.cause_on, u.id, u.household_id, u.child_ids, u.topic, u.what, u.opened_at
    from follow_up u where u.opened_by = ${directorId}
  union all
  select 'follow-up-step', t.done_on, t.follow_up_id || t.step, t.household_id, u.child_ids, t.step, t.note, t.recorded_at
    from follow_up_step t join follow_up u on u.id = t.follow_up_id where t.recorded_by = ${directorId}
  union all
  select 'follow-up-closed', u.closed_on, u.id, u.household_id, u.child_ids, u.result, u.closing_note, u.closed_at
    from follow_up u where u.closed_by = ${directorId} and u.result is not null`;

/**
 * A director's month from the records, the latest first, with the month's totals by kind: one statement. The walls leave
 * out what lies beyond the caller's places.
 */
export const findWork = async (
  tx: Tx,
  { directorId, month, after, limit }: WorkWanted,
): Promise<{ readonly rows: readonly WorkRow[]; readonly totals: Partial<Record<WorkKind, number>> }> => {
  const further = after === undefined ? sql`true` : sql`(w.on_, w.key_) < (${after.on}::date, ${after.key})`;
  const { rows } = await sql<{ rows: readonly WorkRow[]; totals: Partial<Record<WorkKind, number>> }>`
    with work as (
      select x.*, x.kind || ' ' || x.act || ' ' || x.household_id as key_ from (${acts(directorId)} union all ${singles(directorId)}) x
        where x.on_ >= (${month} || '-01')::date and x.on_ < (${month} || '-01')::date + interval '1 month'
    ), page as (select w.* from work w where ${further} order by w.on_ desc, w.key_ desc limit ${limit})
    select (select coalesce(jsonb_agg(jsonb_build_object('on', p.on_, 'key', p.key_, 'kind', p.kind, 'householdId', p.household_id, 'label', h.label,
          'children', (select coalesce(jsonb_agg(c.name order by c.birth_on, c.id), '[]') from child c where c.id = any (p.child_ids)),
          'what', p.what, 'note', p.note, 'late', (p.at_ at time zone 'Asia/Shanghai')::date > p.on_) order by p.on_ desc, p.key_ desc), '[]')
        from page p join household h on h.id = p.household_id) as rows,
      (select coalesce(jsonb_object_agg(t.kind, t.n), '{}') from (select kind, count(*)::int as n from work group by kind) t) as totals`.execute(
    tx,
  );
  return rows[0] ?? { rows: [], totals: {} };
};
