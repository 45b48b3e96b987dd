import { sql } from 'kysely';
import type { PackOverride } from '../../../domain/care-file/care-file';
import type { RingGroup } from '../../../domain/notice/foresee-rings';
import type { Tx } from '../../platform/database/connection';
import { audienceArguments, type AudienceWanted } from './find-audience';

/** People of an audience who are alike, and the plan of their township, which says how many may ring in a week. */
export type FoundGroup = Omit<RingGroup, 'most'> & {
  readonly households: number;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
};

/** Everybody an audience would reach, by what could ring for them: numbers, a statement, whatever the size of the place. */
export const findNoticeGroups = async (
  tx: Tx,
  wanted: AudienceWanted,
  since: Date,
): Promise<{ readonly households: number; readonly groups: readonly FoundGroup[] }> => {
  const { rows } = await sql<FoundGroup & { readonly households: number }>`
    with people as materialized (
      select left(village_code, 9) as township, account, wechat, phone, least(pushes, 1) as pushes, rung, household_id
        from care_notice_people(${audienceArguments(wanted)}, ${since.toISOString()})
    ), grouped as (
      select township, account, wechat, phone, pushes, rung, count(*)::int as people from people group by 1, 2, 3, 4, 5, 6
    )
    select g.account, g.wechat, g.phone, g.pushes, g.rung, g.people, r.pack,
        (select count(distinct household_id)::int from people) as households,
        (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
           from pack_override o where r.code like o.region_code || '%') as overrides
      from grouped g join region r on r.code = g.township`.execute(tx);
  return { households: rows[0]?.households ?? 0, groups: rows };
};

/** Somebody for whom nothing rings now, and the household it would be about. */
export type FoundKnock = { readonly name: string; readonly household: string };

const MOST_KNOCKS = 100;

/** Those of a place or school for whom nothing rings, by household: where no push is open and no text message can go. */
export const findKnocks = async (
  tx: Tx,
  wanted: AudienceWanted,
  doors: { readonly push: boolean; readonly sms: boolean; readonly since: Date },
): Promise<readonly FoundKnock[]> => {
  const { rows } = await sql<FoundKnock>`
    select name, label as household from care_notice_people(${audienceArguments(wanted)}, ${doors.since.toISOString()})
      where not (${doors.push} and wechat and pushes > 0) and not (${doors.sms} and phone)
      order by label, name, person_id limit ${MOST_KNOCKS}`.execute(tx);
  return rows;
};
