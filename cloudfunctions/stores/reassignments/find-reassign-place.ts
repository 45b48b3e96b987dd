import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

export type ReassignPlace = Place & {
  readonly lane: string | null;
  /** Villages in the caller's sight that the person directs today. */
  readonly villages: readonly string[];
};

/** A household, and what somebody who is to take over some of its work directs; null when the caller may not see it. */
export const findReassignPlace = async (
  tx: Tx,
  { householdId, to, today }: { readonly householdId: string; readonly to: string; readonly today: string },
): Promise<ReassignPlace | null> => {
  const { rows } = await sql<ReassignPlace>`
    select h.id as "householdId", h.village_code as "villageCode", h.lane,
      (select coalesce(jsonb_agg(g.region_code order by g.region_code), '[]') from role_grant g where g.person_id = ${to}
         and g.role = 'director' and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)) as villages
      from household h where h.id = ${householdId}`.execute(tx);
  return rows[0] ?? null;
};
