import { sql } from 'kysely';
import type { TaskKind } from '../../../contracts/vocabulary/task';
import { KEY, ORDINARY, URGENT } from '../../../domain/task/urgency';
import type { Tx } from '../../platform/database/connection';
import { stillDirects } from '../staff/still-directs';

export type OpenTask = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly period: string;
  readonly household_id: string | null;
  readonly child_id: string | null;
  readonly name: string;
  readonly due_on: string;
  /** What stands on top: see `domain/task/urgency.ts`. */
  readonly risk: number;
  /** The earliest due day of the household: what the list is ordered by within its risk. */
  readonly first_due: string;
  readonly label: string | null;
  readonly lane: string | null;
  readonly caregiver: string | null;
  /** The household is another village's; here is only what the side of registration was given. */
  readonly elsewhere: boolean;
  /** Another village's, and taken over by the caller. */
  readonly over: boolean;
  /** The word of what was sent to many; null for every other task. */
  readonly assigned: string | null;
};

export type OpenTasksWanted = {
  /** County tasks have no household; directors and supervisors don't see them. */
  readonly kinds: readonly TaskKind[];
  /** Whose list it is: without what somebody else has taken over, or was sent. Null: everybody's in sight. */
  readonly owner: string | null;
  /** Kinds that put their household on top. */
  readonly urgent: readonly TaskKind[];
  readonly after?: {
    readonly risk: number;
    readonly firstDue: string;
    readonly place: string;
    readonly dueOn: string;
    readonly id: string;
  };
  /** `YYYY-MM-DD`: facts about children hold on a day. */
  readonly today: string;
  /** Codes of places to look in; null: everything in the caller's sight. */
  readonly places: readonly string[] | null;
  readonly limit: number;
};

/** Open tasks in the caller's sight, household by household, by risk and then the longest due first, in one statement. */
export const findOpenTasks = async (tx: Tx, wanted: OpenTasksWanted): Promise<readonly OpenTask[]> => {
  const { kinds, urgent, owner, after, places, limit } = wanted;
  const further =
    after === undefined
      ? sql`true`
      : sql`(risk, first_due, place, due_on, id) > (${after.risk}::int, ${after.firstDue}::date, ${after.place}, ${after.dueOn}::date, ${after.id})`;
  const { rows } = await sql<OpenTask>`
    with keyed as materialized (
      select distinct c.household_id from child_fact f join child c on c.id = f.child_id
        where f.from_on <= ${wanted.today}::date and coalesce(f.to_on >= ${wanted.today}::date, true)
    ), listed as (
      select t.id, t.kind, t.period, t.household_id, t.child_id, coalesce(c.name, r.name) as name, t.due_on, taken.to_person, taken.label as taken_label,
          taken.lane as taken_lane, a.title as assigned, coalesce(t.household_id, '') as place,
          min(t.due_on) over (partition by coalesce(t.household_id, t.id)) as first_due,
          min(case when t.kind = any (${urgent}::text[]) then ${URGENT}::int when k.household_id is not null then ${KEY}::int else ${ORDINARY}::int end)
            over (partition by coalesce(t.household_id, t.id)) as risk
        from task t left join child c on c.id = t.child_id join region r on r.code = t.village_code
          left join keyed k on k.household_id = t.household_id left join assignment a on t.kind = 'assigned-work' and a.id = t.period
          left join lateral (select x.to_person, q.label, q.lane from reassignment_task x join reassignment q on q.id = x.reassignment_id
            where x.task_id = t.id and x.state = 'standing') taken on true
        where t.state = 'open' and t.kind = any (${kinds}::text[])
          and (${places === null} or taken.to_person = ${owner} or exists (select 1 from unnest(${places ?? []}::text[]) as code where t.village_code like code || '%'))
          and (${owner}::text is null or coalesce(taken.to_person = ${owner}, true) and (t.kind <> 'assigned-work'
            or split_part(t.subject, '/', 2) = ${owner} or not ${stillDirects(sql`split_part(t.subject, '/', 2)`, sql`t.village_code`, wanted.today)}))
    ), page as (select * from listed where ${further} order by risk, first_due, place, due_on, id limit ${limit})
    select p.id, p.kind, p.period, p.household_id, p.child_id, p.name, p.due_on, p.risk, p.first_due, p.assigned,
        h.id is null and p.to_person is not null as over, coalesce(h.label, p.taken_label,
          (select min(k.label) from residence_case k where k.household_id = p.household_id),
          (select min(v.label) from household_transfer v where v.household_id = p.household_id and v.state = 'open')) as label,
        coalesce(h.lane, p.taken_lane) as lane, p.household_id is not null and h.id is null and p.to_person is null as elsewhere,
        (select c.name from caregiver_link l join person c on c.id = l.person_id
           where l.household_id = p.household_id and l.to_on is null order by l.from_on desc limit 1) as caregiver
      from page p left join household h on h.id = p.household_id
      order by p.risk, p.first_due, p.place, p.due_on, p.id`.execute(tx);
  return rows;
};
