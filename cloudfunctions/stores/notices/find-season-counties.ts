import { sql } from 'kysely';
import { type CalendarDay, formatDay } from '../../../domain/calendar/calendar-day';
import type { SeasonCounty } from '../../../domain/notice/season-county';
import type { Tx } from '../../platform/database/connection';
import { findCalendar } from '../calendar/find-calendar';

/** A proposal or a calendar that the county is asked for, as its open task has it. */
export type CountyTask = {
  readonly kind: 'notice-season' | 'calendar-missing';
  readonly period: string;
  readonly state: string;
  readonly openedOn: string;
};

export type FoundSeasonCounty = SeasonCounty & { readonly tasks: readonly CountyTask[] };

type Row = {
  readonly code: string;
  readonly townships: SeasonCounty['townships'];
  readonly tasks: readonly CountyTask[];
};

/** Counties below these codes with their townships, what is known of the years around a day, and the tasks there are. */
export const findSeasonCounties = async (
  tx: Tx,
  codes: readonly string[],
  today: CalendarDay,
): Promise<readonly FoundSeasonCounty[]> => {
  const { rows } = await sql<Row>`
    select c.code,
      (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'pack', r.pack, 'overrides',
           (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
              from pack_override o where r.code like o.region_code || '%')) order by r.code), '[]')
         from region r where r.level = 'township' and r.code like c.code || '%') as townships,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'period', t.period, 'state', t.state, 'openedOn', t.opened_on)), '[]')
         from task t where t.kind in ('notice-season', 'calendar-missing') and t.subject = c.code) as tasks
      from region c where c.level = 'county' and exists (select 1 from unnest(${codes}::text[]) as code where c.code like code || '%')
      order by c.code`.execute(tx);
  const year = Number(formatDay(today).slice(0, 4));
  const counties = rows.map(({ code }) => code);
  const known = await findCalendar(tx, { counties, years: [year - 1, year, year + 1] });
  return rows.map((row) => ({
    ...row,
    known: known.filter(({ county }) => county === row.code),
    proposed: row.tasks
      .filter(({ kind }) => kind === 'notice-season')
      .map(({ period, openedOn }) => ({ season: period, openedOn })),
  }));
};
