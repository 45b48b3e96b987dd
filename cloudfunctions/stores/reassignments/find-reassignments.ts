import { sql } from 'kysely';
import type { TaskKind } from '../../../contracts/vocabulary/task';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** Whose question it is and where; null when the caller may not see it. */
export const findReassignmentPlace = async (
  tx: Tx,
  reassignmentId: string,
): Promise<(Place & { readonly to: string }) | null> => {
  const { rows } = await sql<Place & { readonly to: string }>`
    select household_id as "householdId", village_code as "villageCode", to_person as "to"
      from reassignment where id = ${reassignmentId}`.execute(tx);
  return rows[0] ?? null;
};

export type FoundReassignment = {
  readonly reassignmentId: string;
  readonly householdId: string;
  readonly state: 'asked' | 'accepted';
  readonly label: string;
  readonly village: string;
  readonly by: string;
  readonly reason: string;
  readonly askedOn: string;
  readonly tasks: readonly { readonly kind: TaskKind; readonly dueOn: string }[];
};

/**
 * What a person is asked to take over, and what of what was taken over is still open: the questions first, then by day.
 */
export const findReassignments = async (tx: Tx, personId: string): Promise<readonly FoundReassignment[]> => {
  const { rows } = await sql<FoundReassignment>`
    select x.id as "reassignmentId", x.household_id as "householdId", case when x.answer is null then 'asked' else 'accepted' end as state,
        x.label, r.name as village, x.asker as by, x.reason, (x.asked_at at time zone 'Asia/Shanghai')::date as "askedOn",
        jsonb_agg(jsonb_build_object('kind', t.kind, 'dueOn', t.due_on) order by t.due_on, t.kind) as tasks
      from reassignment x join region r on r.code = x.village_code
        join reassignment_task t on t.reassignment_id = x.id
      where x.to_person = ${personId} and (t.state = 'asked'
        or t.state = 'standing' and exists (select 1 from task o where o.id = t.task_id and o.state = 'open'))
      group by x.id, r.name order by state desc, min(t.due_on), x.id limit 100`.execute(tx);
  return rows;
};
