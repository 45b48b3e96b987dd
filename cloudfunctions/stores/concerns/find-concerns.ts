import { sql } from 'kysely';
import type { ConcernCourse, ConcernState } from '../../../contracts/vocabulary/concern';
import type { ActorRole } from '../../../contracts/vocabulary/role';
import type { Tx } from '../../platform/database/connection';

export type ListedConcern = {
  readonly concernId: string;
  readonly course: ConcernCourse;
  readonly state: ConcernState;
  readonly village: string;
  readonly label: string;
  readonly reportedAt: string;
  readonly reporterRole: ActorRole;
  readonly receiptOwed: boolean;
};

/** Reports whose account the caller may read: those without a receipt first, the oldest on top. */
export const findConcerns = async (
  tx: Tx,
  { closed }: { readonly closed: boolean },
): Promise<readonly ListedConcern[]> => {
  const { rows } = await sql<ListedConcern>`
    with listed as (
      select c.id as "concernId", a.course, c.state, r.name as village, h.label, c.opened_at as "reportedAt",
          c.reporter_role as "reporterRole", c.receipt_owed and c.receipt_on is null and c.state <> 'closed' as "receiptOwed"
        from concern c join concern_account a on a.concern_id = c.id join household h on h.id = c.household_id
          join region r on r.code = c.village_code
        where (c.state = 'closed') = ${closed}
    )
    select * from listed order by "receiptOwed" desc, "reportedAt", "concernId" limit 200`.execute(tx);
  return rows;
};
