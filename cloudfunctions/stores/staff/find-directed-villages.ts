import { sql } from 'kysely';
import type { DirectedVillage } from '../../../domain/staff/derive-unheld-villages';
import type { Tx } from '../../platform/database/connection';

/** Villages with children on file that nobody directs today, and those whose open task asks for somebody. */
export const findDirectedVillages = async (tx: Tx, today: string): Promise<readonly DirectedVillage[]> => {
  const { rows } = await sql<DirectedVillage>`
    select r.code, r.pack,
      (select coalesce(jsonb_agg(jsonb_build_object('from', g.from_on, 'to', g.to_on)), '[]') from role_grant g
         where g.role = 'director' and r.code like g.region_code || '%') as posts,
      (select coalesce(jsonb_agg(jsonb_build_object('period', t.period, 'state', t.state)), '[]') from task t
         where t.kind = 'village-unheld' and t.village_code = r.code) as tasks
      from region r where r.level = 'village' and exists (select 1 from child c where c.village_code = r.code)
        and (exists (select 1 from task t where t.kind = 'village-unheld' and t.village_code = r.code and t.state = 'open')
          or not exists (select 1 from role_grant g where g.role = 'director' and r.code like g.region_code || '%'
            and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)))
      order by r.code`.execute(tx);
  return rows;
};
