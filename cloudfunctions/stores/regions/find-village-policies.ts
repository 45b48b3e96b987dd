import { sql } from 'kysely';
import type { PackOverride } from '../../../domain/care-file/care-file';
import type { Tx } from '../../platform/database/connection';

export type VillagePolicy = {
  readonly code: string;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
};

/** The villages below these codes with the pack that answers for each and the county's own values. */
export const findVillagePolicies = async (
  tx: Tx,
  codes: readonly string[],
): Promise<readonly VillagePolicy[]> => {
  const { rows } = await sql<VillagePolicy>`
    select r.code, r.pack,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
         from pack_override o where r.code like o.region_code || '%') as overrides
      from region r where r.level = 'village' and exists (select 1 from unnest(${codes}::text[]) as code where r.code like code || '%')
      order by r.code`.execute(tx);
  return rows;
};
