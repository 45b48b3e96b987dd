import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { Tx } from '../../platform/database/connection';

export type HolderAsked = {
  readonly role: StaffRole;
  readonly region: string;
  readonly phoneHashes: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** Whether somebody with this number holds the place already, today or from a later day. */
export const findHolder = async (tx: Tx, asked: HolderAsked): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from role_grant g join person p on p.id = g.person_id
      where g.role = ${asked.role} and g.region_code = ${asked.region} and g.cover_of is null
        and coalesce(g.to_on >= ${asked.today}::date, true) and p.phone_hash = any (${asked.phoneHashes}::text[]) limit 1`.execute(
    tx,
  );
  return rows.length > 0;
};
