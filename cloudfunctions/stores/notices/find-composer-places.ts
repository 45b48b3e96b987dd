import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Where a sender can write to: the own places with those right below, and the schools of children in the caller's sight. */
export type ComposerPlaces = {
  readonly places: readonly { readonly code: string; readonly name: string }[];
  /** With the classes that children on file are in. */
  readonly schools: readonly { readonly school: string; readonly classes: readonly string[] }[];
};

const MOST_SCHOOLS = 100;

/** Places by code, each before those below it; schools by name. */
export const findComposerPlaces = async (tx: Tx, own: readonly string[]): Promise<ComposerPlaces> => {
  const { rows } = await sql<ComposerPlaces>`
    select coalesce((select jsonb_agg(jsonb_build_object('code', r.code, 'name', r.name) order by r.code) from region r
        where r.code = any (${own}::text[]) or r.parent = any (${own}::text[])), '[]') as places,
      coalesce((select jsonb_agg(jsonb_build_object('school', s.school, 'classes', s.classes) order by s.school) from (
        select c.school, coalesce(array_agg(distinct c.class order by c.class) filter (where c.class is not null), '{}') as classes
          from child c where c.school is not null
            and exists (select 1 from unnest(${own}::text[]) as place where c.village_code like place || '%')
          group by c.school order by c.school limit ${MOST_SCHOOLS}) s), '[]') as schools`.execute(tx);
  return rows[0] ?? { places: [], schools: [] };
};
