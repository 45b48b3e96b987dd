import { sql } from 'kysely';
import type { RunningPost } from '../../../domain/staff/answers-for';
import type { Tx } from '../../platform/database/connection';

/** Every post that runs on a day, covers too, in the caller's sight: a county has some hundreds. */
export const findRunningPosts = async (tx: Tx, today: string): Promise<readonly RunningPost[]> => {
  const { rows } = await sql<RunningPost>`
    select distinct person_id as "personId", role, region_code as region, cover_of as "coverOf" from role_grant
      where from_on <= ${today}::date and coalesce(to_on >= ${today}::date, true)`.execute(tx);
  return rows;
};
