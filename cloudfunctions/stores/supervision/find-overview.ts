import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type OverviewRow = {
  readonly code: string;
  readonly name: string;
  readonly agreements: { readonly required: number; readonly inForce: number; readonly paper: number };
  readonly contact: { readonly due: number; readonly child: number; readonly caregiver: number } | null;
  readonly tasks: {
    readonly open: number;
    readonly dueThisWeek: number;
    readonly overdue: number;
    readonly escalated: number;
  };
  readonly unvisited: number;
  readonly unset: {
    readonly children: number;
    readonly never: number;
    readonly longestDays: number | null;
  } | null;
};

export type OverviewWanted = {
  readonly level: 'township' | 'village';
  /** Places that the rows lie in or are. */
  readonly within: readonly string[];
  readonly week: string;
  readonly today: string;
  readonly sunday: string;
  /** Levels of escalation that the reader is told of. */
  readonly escalated: readonly string[];
  /** Villages without a number of visits: every covered child; and village and fact, for key groups without one. */
  readonly villages: readonly string[];
  readonly keyFacts: readonly { readonly village: string; readonly fact: string }[];
};

/**
 * The week of some places in the order of their codes, in one statement: agreements and contact from the counters, tasks
 * from their index. Children are walked only where a plan prints no number of visits (design D13).
 */
export const findOverview = async (tx: Tx, wanted: OverviewWanted): Promise<readonly OverviewRow[]> => {
  const { level, within, week, today, sunday, escalated, villages, keyFacts } = wanted;
  const digits = level === 'township' ? 9 : 12;
  const { rows } = await sql<OverviewRow>`
    with place as (
      select r.code, r.name from region r where r.level = ${level}
        and exists (select 1 from unnest(${within}::text[]) as code where r.code like code || '%')
    ), counted as (
      select left(c.village_code, ${digits}::int) as code, sum(c.n) filter (where c.measure = 'agreement.required')::int as required,
          sum(c.n) filter (where c.measure = 'agreement.in-force')::int as in_force, sum(c.n) filter (where c.measure = 'agreement.paper-filed')::int as paper
        from coverage_count c where c.measure like 'agreement.%' and c.period = '' group by 1
    ), closed as (
      select left(w.village_code, ${digits}::int) as code, jsonb_build_object('due', sum(w.children_due), 'child', sum(w.child_line),
          'caregiver', sum(w.caregiver_line)) as contact
        from coverage_week w where w.week = ${week} group by 1
    ), work as (
      select left(t.village_code, ${digits}::int) as code, count(*)::int as open,
          count(*) filter (where t.due_on between ${today}::date and ${sunday}::date)::int as due, count(*) filter (where t.due_on < ${today}::date)::int as overdue,
          count(*) filter (where t.escalated_to = any (${escalated}::text[]))::int as escalated,
          count(distinct t.child_id) filter (where t.kind = 'home-visit' and t.due_on < ${today}::date)::int as unvisited
        from task t where t.state = 'open' and t.household_id is not null group by 1
    ), silent as (
      select left(c.village_code, ${digits}::int) as code, (select max(v.happened_on) from visit v
          where v.child_id = c.id and not v.withdrawn and v.happened_on <= ${today}::date) as last_on
        from child c where exists (select 1 from child_category k where k.child_id = c.id and k.from_on <= ${today}::date
            and coalesce(k.to_on >= ${today}::date, true))
          and (c.village_code = any (${villages}::text[]) or exists (
            select 1 from child_fact f join jsonb_to_recordset(${JSON.stringify(keyFacts)}::jsonb) as k(village text, fact text)
              on k.village = c.village_code and k.fact = f.fact
              where f.child_id = c.id and f.from_on <= ${today}::date and coalesce(f.to_on >= ${today}::date, true)))
    ), unset as (
      select s.code, jsonb_build_object('children', count(*), 'never', count(*) filter (where s.last_on is null),
          'longestDays', ${today}::date - min(s.last_on)) as unset from silent s group by 1
    )
    select p.code, p.name, jsonb_build_object('required', coalesce(c.required, 0), 'inForce', coalesce(c.in_force, 0), 'paper', coalesce(c.paper, 0)) as agreements,
        w.contact, jsonb_build_object('open', coalesce(t.open, 0), 'dueThisWeek', coalesce(t.due, 0), 'overdue', coalesce(t.overdue, 0),
          'escalated', coalesce(t.escalated, 0)) as tasks, coalesce(t.unvisited, 0) as unvisited, u.unset
      from place p left join counted c using (code) left join closed w using (code) left join work t using (code) left join unset u using (code)
      order by p.code`.execute(tx);
  return rows;
};
