import { sql } from 'kysely';
import type { ChildFact } from '../../../contracts/vocabulary/child';
import type { Tx } from '../../platform/database/connection';

export type FoundKeyFact = {
  readonly fact: ChildFact;
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
  readonly by: string | null;
  readonly endNote: string | null;
};

/** A child's dated facts with what shows them, newest first; nothing for who may not see them. */
export const findKeyFacts = async (tx: Tx, childId: string): Promise<readonly FoundKeyFact[]> => {
  const { rows } = await sql<FoundKeyFact>`
    select f.fact, f.from_on as "from", f.to_on as "to", f.source as note, p.name as by, f.end_note as "endNote"
      from child_fact f left join person p on p.id = f.recorded_by
      where f.child_id = ${childId} order by f.from_on desc, f.fact`.execute(tx);
  return rows;
};

export type SingleParent = {
  readonly childId: string;
  readonly householdId: string;
  readonly name: string;
  readonly household: string;
  readonly village: string;
  readonly pack: string;
  readonly villageCode: string;
  readonly since: string;
  readonly note: string;
  readonly lastVisitOn: string | null;
};

/** Children of single-parent families on file in the caller's places, by village and name. */
export const findSingleParents = async (tx: Tx, today: string): Promise<readonly SingleParent[]> => {
  const { rows } = await sql<SingleParent>`
    select c.id as "childId", c.household_id as "householdId", c.name, h.label as household, r.name as village, r.pack,
        h.village_code as "villageCode", f.from_on as since, f.source as note,
        (select max(v.happened_on) from visit v where v.child_id = c.id and not v.withdrawn) as "lastVisitOn"
      from child_fact f join child c on c.id = f.child_id join household h on h.id = c.household_id
      join region r on r.code = h.village_code
      where f.fact = 'single-parent' and f.from_on <= ${today}::date and coalesce(f.to_on >= ${today}::date, true)
      order by h.village_code, c.name collate "zh-x-icu", c.id`.execute(tx);
  return rows;
};
