import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewSchoolPost = {
  readonly personId: string;
  readonly school: string;
  /** Null: the contact person's. */
  readonly className: string | null;
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** The invitation's id. */
  readonly grantId: string;
};

/** A teacher's post from a day on. */
export const appendSchoolPost = async (tx: Tx, post: NewSchoolPost): Promise<void> => {
  await sql`insert into school_post (person_id, school, region_code, from_on, class, grant_id)
    values (${post.personId}, ${post.school}, ${post.region}, ${post.from}, ${post.className}, ${post.grantId})`.execute(
    tx,
  );
};
