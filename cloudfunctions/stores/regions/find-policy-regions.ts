import { sql } from 'kysely';
import type { PackOverride } from '../../../domain/care-file/care-file';
import type { Tx } from '../../platform/database/connection';

export type PolicyRegion = {
  readonly code: string;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
  /** Keys whose set-up task exists, with its state. */
  readonly tasks: readonly {
    readonly id: string;
    readonly key: string;
    readonly state: string;
    readonly events: number;
  }[];
};

/** The regions directly under each plan (townships), with the county's own values and the set-up tasks there are. */
export const findPolicyRegions = async (tx: Tx): Promise<readonly PolicyRegion[]> => {
  const { rows } = await sql<PolicyRegion>`
    select r.code, r.pack,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
         from pack_override o where r.code like o.region_code || '%') as overrides,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'key', t.period, 'state', t.state,
           'events', (select count(*) from task_event e where e.task_id = t.id))), '[]')
         from task t where t.kind = 'value-missing' and t.subject = r.code) as tasks
      from region r where r.level = 'township' order by r.code`.execute(tx);
  return rows;
};
