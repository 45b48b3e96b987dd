import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type WhichSchoolPost = {
  readonly personId: string;
  readonly school: string;
  readonly className: string | null;
  readonly region: string;
};

/** The person's running posts for this class end with this day, by somebody's word; nothing else of them changes. */
export const changeSchoolPostEnd = async (
  tx: Tx,
  { personId, school, className, region }: WhichSchoolPost,
  end: { readonly lastDay: string; readonly by: string; readonly at: Date; readonly reason: string },
): Promise<void> => {
  await sql`update school_post set to_on = ${end.lastDay}::date, ended_by = ${end.by}, ended_at = ${end.at.toISOString()},
      ended_why = ${end.reason}
    where person_id = ${personId} and school = ${school} and region_code = ${region} and class is not distinct from ${className}
      and to_on is distinct from ${end.lastDay}::date and coalesce(to_on >= ${end.lastDay}::date, true)`.execute(
    tx,
  );
};
