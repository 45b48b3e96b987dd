import { sql } from 'kysely';
import type { EscalationLevel } from '../../../contracts/vocabulary/supervision';
import type { TaskKind } from '../../../contracts/vocabulary/task';
import type { PackOverride } from '../../../domain/care-file/care-file';
import type { Tx } from '../../platform/database/connection';

export type OverduePlaceTask = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly dueOn: string;
  readonly owedOn: string;
  readonly escalated: EscalationLevel | null;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
};

/** Open tasks of places, no family's, that are past their day and not with the county yet. */
export const findOverduePlaceTasks = async (tx: Tx, today: string): Promise<readonly OverduePlaceTask[]> => {
  const { rows } = await sql<OverduePlaceTask>`
    select t.id, t.kind, t.due_on as "dueOn", t.opened_on as "owedOn", t.escalated_to as escalated, r.pack,
        (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
           from pack_override o where t.village_code like o.region_code || '%') as overrides
      from task t join region r on r.code = t.village_code
      where t.state = 'open' and t.household_id is null and t.due_on < ${today}::date and t.escalated_to is distinct from 'county'
      order by t.id`.execute(tx);
  return rows;
};

/** Passes them on, each with its event: one statement. */
export const changeToEscalated = async (
  tx: Tx,
  passed: readonly { readonly id: string; readonly to: EscalationLevel }[],
  now: Date,
): Promise<void> => {
  if (passed.length === 0) return;
  await sql`
    with moved as (
      update task t set escalated_to = n.to_level from jsonb_to_recordset(${JSON.stringify(passed.map(({ id, to }) => ({ id, to_level: to })))}::jsonb)
          as n(id text, to_level text) where t.id = n.id and t.state = 'open' returning t.id, t.village_code, n.to_level
    )
    insert into task_event (task_id, seq, village_code, event, happened_at, record)
      select m.id, (select count(*) from task_event e where e.task_id = m.id), m.village_code, 'escalated', ${now.toISOString()}, m.to_level
        from moved m`.execute(tx);
};
