import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { FoundPost } from './find-posts';

/** A post ends with this day, by somebody's word; nothing else of it changes. */
export const changePostEnd = async (
  tx: Tx,
  { personId, role, region, from, grantId }: FoundPost,
  end: { readonly lastDay: string; readonly by: string; readonly at: Date },
): Promise<void> => {
  await sql`update role_grant set to_on = ${end.lastDay}::date, ended_by = ${end.by}, ended_at = ${end.at.toISOString()}
    where person_id = ${personId} and role = ${role} and region_code = ${region} and from_on = ${from}::date
      and grant_id = ${grantId}`.execute(tx);
};
