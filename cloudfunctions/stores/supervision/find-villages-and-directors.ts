import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type VillageAndDirectors = {
  readonly code: string;
  readonly name: string;
  readonly township: string;
  readonly directors: readonly { readonly personId: string; readonly name: string }[];
};

/** The villages below these codes with who directs them today, whoever covers them, in the order of the codes. */
export const findVillagesAndDirectors = async (
  tx: Tx,
  { within, today }: { readonly within: readonly string[]; readonly today: string },
): Promise<readonly VillageAndDirectors[]> => {
  const { rows } = await sql<VillageAndDirectors>`
    select r.code, r.name, coalesce(above.name, '') as township,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('personId', p.id, 'name', p.name)), '[]')
         from role_grant g join person p on p.id = g.person_id where g.role = 'director' and g.region_code = r.code and g.cover_of is null
           and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)) as directors
      from region r left join region above on above.code = r.parent
      where r.level = 'village' and exists (select 1 from unnest(${within}::text[]) as code where r.code like code || '%')
      order by r.code`.execute(tx);
  return rows;
};
