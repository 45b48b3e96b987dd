import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/**
 * The name of whoever directs a village on a day (`YYYY-MM-DD`), a cover before the director who is away, as far as the caller
 * may see it; null where nobody is named.
 */
export const findDirectorName = async (
  tx: Tx,
  villageCode: string,
  today: string,
): Promise<string | null> => {
  const { rows } = await sql<{ name: string }>`
    select p.name from role_grant g join person p on p.id = g.person_id
      where g.role = 'director' and g.region_code = ${villageCode}
        and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)
      order by g.cover_of nulls last, g.from_on limit 1`.execute(tx);
  return rows[0]?.name ?? null;
};
