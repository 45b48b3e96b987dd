import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** The name of somebody who is or was director of a place in the caller's sight; null for anybody else. */
export const findDirectorInSight = async (tx: Tx, personId: string): Promise<string | null> => {
  const { rows } = await sql<{ name: string }>`
    select p.name from person p where p.id = ${personId} and exists (
      select 1 from role_grant g join region r on r.code = g.region_code
        where g.person_id = p.id and g.role = 'director'
          and exists (select 1 from unnest((select string_to_array(current_setting('app.regions', true), ','))::text[]) as place
            where place <> '' and g.region_code like place || '%'))`.execute(tx);
  return rows[0]?.name ?? null;
};
