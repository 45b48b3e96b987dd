import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type Pupil = { readonly householdId: string; readonly childId: string; readonly name: string };

/** Pupils of the schools that the caller teaches at, by a piece of the name; at most 20. */
export const findPupils = async (tx: Tx, find: string): Promise<readonly Pupil[]> => {
  const { rows } = await sql<Pupil>`
    select k.household_id as "householdId", k.id as "childId", k.name from child k
      where strpos(k.name, ${find}) > 0 and exists (
        select 1 from jsonb_array_elements(coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb) as post
          where k.school = post ->> 'school' and k.village_code like (post ->> 'region') || '%')
      order by k.name collate "zh-x-icu", k.id limit 20`.execute(tx);
  return rows;
};
