import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/**
 * Ends what nobody can answer or do any more: questions about tasks that were done meanwhile, and work of people who are no
 * staff today. The village's director has it again. How many tasks.
 */
export const endReassignments = async (tx: Tx, today: string): Promise<number> => {
  const { rows } = await sql<{ task_id: string }>`
    update reassignment_task x set state = 'over'
      where (x.state = 'asked' and exists (select 1 from task t where t.id = x.task_id and t.state <> 'open'))
        or (x.state <> 'over' and not exists (select 1 from role_grant g where g.person_id = x.to_person
          and g.role in ('director', 'supervisor') and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)))
      returning task_id`.execute(tx);
  return rows.length;
};
