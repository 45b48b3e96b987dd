import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { VillagePost } from '../../../domain/staff/judge-cover';
import type { Tx } from '../../platform/database/connection';

export type FoundPost = VillagePost & { readonly role: StaffRole; readonly region: string };

/** The posts of one place in the caller's sight, those that are over too, the latest first. */
export const findPosts = async (tx: Tx, region: string): Promise<readonly FoundPost[]> => {
  const { rows } = await sql<FoundPost>`
    select person_id as "personId", role, region_code as region, grant_id as "grantId", cover_of as "coverOf",
        from_on as from, to_on as to
      from role_grant where region_code = ${region} order by from_on desc, person_id, grant_id`.execute(tx);
  return rows;
};
