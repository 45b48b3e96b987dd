import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { WhichSchoolPost } from './change-school-post-end';

export type FoundSchoolPost = { readonly from: string; readonly to: string | null };

/** A person's posts for one class, or as contact person, in the caller's sight: those that ran on a day or later. */
export const findSchoolPosts = async (
  tx: Tx,
  { personId, school, className, region }: WhichSchoolPost,
  since: string,
): Promise<readonly FoundSchoolPost[]> => {
  const { rows } = await sql<FoundSchoolPost>`
    select from_on as from, to_on as to from school_post where person_id = ${personId} and school = ${school}
      and region_code = ${region} and class is not distinct from ${className} and coalesce(to_on >= ${since}::date, true)
      order by from_on`.execute(tx);
  return rows;
};

export type TeacherAsked = {
  readonly school: string;
  readonly className: string | null;
  readonly region: string;
  readonly phoneHashes: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** Whether somebody with this number has the post already, today or from a later day. */
export const findTeacherHolder = async (tx: Tx, asked: TeacherAsked): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from school_post s join person p on p.id = s.person_id
      where s.school = ${asked.school} and s.region_code = ${asked.region} and s.class is not distinct from ${asked.className}
        and coalesce(s.to_on >= ${asked.today}::date, true) and p.phone_hash = any (${asked.phoneHashes}::text[]) limit 1`.execute(
    tx,
  );
  return rows.length > 0;
};
