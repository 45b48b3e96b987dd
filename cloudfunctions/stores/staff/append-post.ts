import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { Tx } from '../../platform/database/connection';

export type NewPost = {
  readonly personId: string;
  readonly role: StaffRole;
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** The invitation's or the cover's id. */
  readonly grantId: string;
  /** A cover says whose work it is, who set it, and when it ends. */
  readonly cover?: { readonly of: string; readonly by: string; readonly to: string };
};

/** A post of staff from a day on; a cover to a day. */
export const appendPost = async (tx: Tx, post: NewPost): Promise<void> => {
  const { personId, role, region, from, grantId, cover } = post;
  await sql`insert into role_grant (person_id, role, region_code, from_on, to_on, grant_id, cover_of, given_by)
    values (${personId}, ${role}, ${region}, ${from}, ${cover?.to ?? null}, ${grantId}, ${cover?.of ?? null}, ${cover?.by ?? null})`.execute(
    tx,
  );
};
