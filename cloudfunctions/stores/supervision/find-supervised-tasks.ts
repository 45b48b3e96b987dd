import { sql } from 'kysely';
import type { EscalationLevel } from '../../../contracts/vocabulary/supervision';
import type { TaskKind } from '../../../contracts/vocabulary/task';
import type { Tx } from '../../platform/database/connection';

export type SupervisedTask = {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly period: string;
  readonly householdId: string | null;
  readonly label: string | null;
  readonly name: string;
  readonly villageCode: string;
  readonly village: string;
  readonly dueOn: string;
  readonly level: EscalationLevel | null;
  readonly doneBy: readonly string[];
  readonly mine: boolean;
  readonly asked: { readonly reassignmentId: string; readonly name: string } | null;
  /** Of a task that was sent to many. */
  readonly assigned: string | null;
};

export type SupervisedWanted = {
  readonly me: string;
  readonly within: readonly string[];
  /** Null: open tasks, passed on or not. */
  readonly levels: readonly EscalationLevel[] | null;
  readonly kinds: readonly TaskKind[];
  /** Due on this day or before. */
  readonly dueUntil: string | null;
  readonly household: string | null;
  readonly today: string;
  readonly after: { readonly dueOn: string; readonly village: string; readonly id: string } | null;
  readonly limit: number;
};

const holder = (state: 'asked' | 'standing') => sql`left join lateral (
      select x.reassignment_id, x.to_person, p.name from reassignment_task x left join person p on p.id = x.to_person
        where x.task_id = t.id and x.state = ${state} limit 1) ${sql.ref(state)} on true`;

/** Open tasks of some places, the longest due first, with who does each: one statement. */
export const findSupervisedTasks = async (
  tx: Tx,
  wanted: SupervisedWanted,
): Promise<readonly SupervisedTask[]> => {
  const { me, within, levels, kinds, dueUntil, household, today, after, limit } = wanted;
  const further =
    after === null
      ? sql`true`
      : sql`(t.due_on, t.village_code, t.id) > (${after.dueOn}::date, ${after.village}, ${after.id})`;
  const { rows } = await sql<SupervisedTask>`
    with page as (
      select t.* from task t where t.state = 'open' and t.kind = any (${kinds}::text[])
          and exists (select 1 from unnest(${within}::text[]) as code where t.village_code like code || '%')
          and (${levels === null} or t.escalated_to = any (${levels ?? []}::text[]))
          and (${dueUntil}::date is null or t.due_on <= ${dueUntil}::date)
          and (${household}::text is null or t.household_id = ${household}) and ${further}
        order by t.due_on, t.village_code, t.id limit ${limit}
    )
    select t.id as "taskId", t.kind, t.period, t.household_id as "householdId",
        coalesce(h.label, (select min(k.label) from residence_case k where k.household_id = t.household_id)) as label,
        coalesce(c.name, r.name) as name, t.village_code as "villageCode", r.name as village, t.due_on as "dueOn", t.escalated_to as level,
        case when standing.to_person is not null then jsonb_build_array(coalesce(standing.name, '')) else (
          select coalesce(jsonb_agg(distinct p.name), '[]') from role_grant g join person p on p.id = g.person_id where g.role = 'director'
            and g.region_code = t.village_code and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)
            and (t.kind <> 'assigned-work' or t.subject in (t.village_code || '/', t.village_code || '/' || g.person_id))) end as "doneBy",
        coalesce(standing.to_person = ${me}, false) as mine,
        case when asked.to_person is not null then jsonb_build_object('reassignmentId', asked.reassignment_id, 'name', coalesce(asked.name, '')) end as asked,
        a.title as assigned
      from page t join region r on r.code = t.village_code left join child c on c.id = t.child_id left join household h on h.id = t.household_id
        left join assignment a on t.kind = 'assigned-work' and a.id = t.period ${holder('standing')} ${holder('asked')}
      order by t.due_on, t.village_code, t.id`.execute(tx);
  return rows;
};
