import { sql } from 'kysely';
import type { AgreementState } from '../../../contracts/vocabulary/agreement';
import type { Tx } from '../../platform/database/connection';

export type ListedHousehold = {
  readonly id: string;
  readonly label: string;
  readonly lane: string | null;
  readonly caregiver: string | null;
  readonly children: readonly { readonly childId: string; readonly name: string; readonly birthOn: string }[];
  readonly open_tasks: number;
  readonly agreement: AgreementState | null;
};

export type HouseholdsWanted = {
  readonly find: string;
  readonly after: { readonly label: string; readonly id: string } | null;
  readonly limit: number;
};

/** Families of the places the caller works for, in the order of a Chinese dictionary. */
export const findHouseholds = async (
  tx: Tx,
  wanted: HouseholdsWanted,
): Promise<readonly ListedHousehold[]> => {
  const { find, after, limit } = wanted;
  const like = `%${find.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await sql<ListedHousehold>`
    select h.id, h.label, h.lane,
      (select p.name from caregiver_link l join person p on p.id = l.person_id
         where l.household_id = h.id and l.to_on is null order by l.from_on desc limit 1) as caregiver,
      (select coalesce(jsonb_agg(jsonb_build_object('childId', c.id, 'name', c.name, 'birthOn', c.birth_on) order by c.birth_on, c.id), '[]')
         from child c where c.household_id = h.id) as children,
      (select count(*)::int from task t where t.household_id = h.id and t.state = 'open') as open_tasks,
      (select a.state from agreement a where a.household_id = h.id and a.state <> 'superseded'
         order by a.drafted_at desc limit 1) as agreement
      from household h
      where exists (select 1 from unnest(string_to_array(current_setting('app.regions', true), ',')) as place
          where place <> '' and h.village_code like place || '%')
        and (${find} = '' or h.label like ${like}
          or exists (select 1 from child c where c.household_id = h.id and c.name like ${like})
          or exists (select 1 from caregiver_link l join person p on p.id = l.person_id where l.household_id = h.id and p.name like ${like})
          or exists (select 1 from guardian_link l join person p on p.id = l.person_id where l.household_id = h.id and p.name like ${like}))
        and (${after === null} or (h.label collate "zh-x-icu", h.id) > (${after?.label ?? ''} collate "zh-x-icu", ${after?.id ?? ''}))
      order by h.label collate "zh-x-icu", h.id limit ${limit}`.execute(tx);
  return rows;
};
