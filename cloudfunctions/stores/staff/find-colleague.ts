import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type ColleagueAsked = {
  readonly personId: string;
  /** A village's code. */
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
};

/** Whether somebody has a post of their own on a day in the township of a village: a director there, or its supervisor. */
export const findColleague = async (tx: Tx, { personId, region, day }: ColleagueAsked): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from role_grant g where g.person_id = ${personId} and g.region_code like left(${region}, 9) || '%'
      and g.cover_of is null and g.from_on <= ${day}::date and coalesce(g.to_on >= ${day}::date, true) limit 1`.execute(
    tx,
  );
  return rows.length > 0;
};
