import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

export type FoundHelpPlan = {
  readonly planId: string;
  readonly childId: string;
  readonly name: string;
  readonly villageCode: string;
  readonly revision: number;
  readonly state: 'open' | 'closed';
  readonly writtenOn: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly need: string;
    readonly measure: string;
    readonly who: string;
    readonly dueOn: string;
    readonly result: { readonly on: string; readonly text: string } | null;
  }[];
  readonly closing: { readonly on: string; readonly text: string } | null;
};

/** The help plans of some households, open ones first, then the newest; lines by their day, left-out lines not at all. */
export const findHelpPlans = async (
  tx: Tx,
  householdIds: readonly string[],
): Promise<readonly FoundHelpPlan[]> => {
  const { rows } = await sql<FoundHelpPlan>`
    select x.id as "planId", x.child_id as "childId", c.name, h.village_code as "villageCode", x.revision, x.state,
        x.written_on as "writtenOn",
        (select coalesce(jsonb_agg(jsonb_build_object('lineId', l.id, 'need', l.need, 'measure', l.measure, 'who', l.who,
            'dueOn', l.due_on, 'result', case when l.result_on is not null then
              jsonb_build_object('on', l.result_on, 'text', l.result) end) order by l.due_on, l.id), '[]')
           from help_plan_line l where l.plan_id = x.id and l.superseded_in is null) as lines,
        case when x.closed_on is not null then jsonb_build_object('on', x.closed_on, 'text', x.closing) end as closing
      from help_plan x join child c on c.id = x.child_id join household h on h.id = x.household_id
      where x.household_id = any (${householdIds}::text[])
      order by x.state desc, x.written_at desc, x.id`.execute(tx);
  return rows;
};

/** The household of a plan, or of one of its lines; null when the caller may not see it. */
export const findHelpPlanPlace = async (tx: Tx, planOrLine: string): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string }>`
    select x.household_id, h.village_code from help_plan x join household h on h.id = x.household_id
      where x.id = ${planOrLine} or x.id = (select l.plan_id from help_plan_line l where l.id = ${planOrLine})`.execute(
    tx,
  );
  const [row] = rows;
  return row === undefined ? null : { householdId: row.household_id, villageCode: row.village_code };
};
