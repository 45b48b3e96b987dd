import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type UnvisitedChild = {
  readonly childId: string;
  readonly householdId: string;
  readonly name: string;
  readonly label: string;
  readonly village: string;
  readonly lastOn: string | null;
  readonly unset: 'visits' | 'key';
};

export type UnvisitedWanted = {
  /** Villages where nobody has said how often: every covered child. */
  readonly villages: readonly string[];
  /** Village and fact: children whom the plan counts to a key group that has no number. */
  readonly keyFacts: readonly { readonly village: string; readonly fact: string }[];
  readonly today: string;
  readonly after: { readonly lastOn: string; readonly id: string } | null;
  readonly limit: number;
};

/** Covered children in the caller's sight whose number of visits is not stated, the longest unvisited first. */
export const findUnvisited = async (tx: Tx, wanted: UnvisitedWanted): Promise<readonly UnvisitedChild[]> => {
  const { villages, keyFacts, today, after, limit } = wanted;
  const further =
    after === null
      ? sql`true`
      : sql`(coalesce("lastOn", '0001-01-01'), "childId") > (${after.lastOn}, ${after.id})`;
  const { rows } = await sql<UnvisitedChild>`
    with listed as (
      select c.id as "childId", h.id as "householdId", c.name, h.label, r.name as village,
          (select max(v.happened_on)::text from visit v where v.child_id = c.id and not v.withdrawn and v.happened_on <= ${today}::date) as "lastOn",
          case when c.village_code = any (${villages}::text[]) then 'visits' else 'key' end as unset
        from child c join household h on h.id = c.household_id join region r on r.code = c.village_code
        where exists (select 1 from child_category k where k.child_id = c.id and k.from_on <= ${today}::date
            and (k.to_on is null or k.to_on >= ${today}::date))
          and (c.village_code = any (${villages}::text[]) or exists (
            select 1 from child_fact f join jsonb_to_recordset(${JSON.stringify(keyFacts)}::jsonb) as k(village text, fact text)
              on k.village = c.village_code and k.fact = f.fact
              where f.child_id = c.id and f.from_on <= ${today}::date and (f.to_on is null or f.to_on >= ${today}::date)))
    )
    select * from listed where ${further} order by coalesce("lastOn", '0001-01-01'), "childId" limit ${limit}`.execute(
    tx,
  );
  return rows;
};
