import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** The village of a cover; null when the caller may not see it. */
export const findCoverRegion = async (tx: Tx, coverId: string): Promise<string | null> => {
  const { rows } = await sql<{ region: string }>`
    select region_code as region from role_grant where grant_id = ${coverId} and cover_of is not null`.execute(
    tx,
  );
  return rows[0]?.region ?? null;
};
