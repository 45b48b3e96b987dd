import { sql } from 'kysely';
import type { PackOverride } from '../../../domain/care-file/care-file';
import type { PlaceLevel } from '../../../domain/staff/place-of-role';
import type { Tx } from '../../platform/database/connection';

export type FoundPlace = {
  readonly name: string;
  readonly level: PlaceLevel;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
};

/** One place with the values that hold there; null where there is none. Places are public. */
export const findPlace = async (tx: Tx, code: string): Promise<FoundPlace | null> => {
  const { rows } = await sql<FoundPlace>`
    select r.name, r.level, r.pack,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source)
          order by o.from_on, o.revision), '[]') from pack_override o where r.code like o.region_code || '%') as overrides
      from region r where r.code = ${code}`.execute(tx);
  return rows[0] ?? null;
};
