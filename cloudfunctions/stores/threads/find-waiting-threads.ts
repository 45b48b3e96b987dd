import { sql } from 'kysely';
import type { ThreadSide } from '../../../contracts/vocabulary/thread';
import type { Tx } from '../../platform/database/connection';
import { type ValuesOfVillage, valuesOfVillage } from './values-of-village';

export type WaitingVillage = ValuesOfVillage & {
  readonly region: string;
  readonly name: string;
  readonly with: ThreadSide;
  /** Days since when each of its families waits, `YYYY-MM-DD`. */
  readonly since: readonly string[];
};

/** Who waits for an answer in the caller's places: days only, by village and side. */
export const findWaitingThreads = async (
  tx: Tx,
  regions: readonly string[],
): Promise<readonly WaitingVillage[]> => {
  const { rows } = await sql<WaitingVillage>`
    with waiting as (
      select c.village_code as region, t.counterpart as with, jsonb_agg(w.since_on order by w.since_on) as since, min(w.since_on) as first
        from thread_wait w join thread t on t.id = w.thread_id join child c on c.id = t.child_id
        where w.ended is null and exists (select 1 from unnest(${regions}::text[]) as place where c.village_code like place || '%')
        group by 1, 2
    )
    select w.region, g.name, w.with, w.since, ${valuesOfVillage(sql`w.region`)} from waiting w join region g on g.code = w.region
      order by w.first, w.region, w.with`.execute(tx);
  return rows;
};
