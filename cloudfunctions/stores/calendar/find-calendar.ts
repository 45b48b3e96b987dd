import { sql } from 'kysely';
import type { CalendarPart, DayKind } from '../../../contracts/vocabulary/occasion';
import { addDays, dayFrom } from '../../../domain/calendar/calendar-day';
import type { KnownYear, Stretch } from '../../../domain/holiday/known-days';
import type { Tx } from '../../platform/database/connection';

/** A year as it holds in one county: its own last import, else ours. */
export type FoundYear = KnownYear & {
  readonly county: string;
  /** The county's own last revision, 0 where the days are ours. */
  readonly revision: number;
  readonly source: string;
  readonly singleSource: boolean;
  readonly by: string | null;
  readonly at: string;
};

type Row = Omit<FoundYear, 'stretches'> & {
  readonly part: CalendarPart;
  readonly days: readonly { readonly day: string; readonly kind: DayKind; readonly name: string }[];
};

/** What is known of these years in these counties, the county's own before ours. */
export const findCalendar = async (
  tx: Tx,
  wanted: { readonly counties: readonly string[]; readonly years: readonly number[] },
): Promise<readonly FoundYear[]> => {
  const { rows } = await sql<Row>`
    with known as (
      select distinct on (c.county, y.year, y.part) c.county, y.*
        from unnest(${wanted.counties}::text[]) as c (county)
          join calendar_year y on y.region_code in ('100000', c.county)
        where y.year = any (${wanted.years}::int[])
        order by c.county, y.year, y.part, y.region_code = '100000', y.revision desc
    )
    select k.county, k.year, k.part, case when k.region_code = '100000' then 0 else k.revision end as revision, k.source,
        k.single_source as "singleSource", p.name as by, k.imported_at as at,
        (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) order by d.day), '[]')
           from calendar_day d where (d.region_code, d.year, d.part, d.revision) = (k.region_code, k.year, k.part, k.revision)) as days
      from known k left join person p on p.id = k.imported_by order by k.county, k.year, k.part desc`.execute(
    tx,
  );
  return rows.map(({ days, ...row }) => ({ ...row, stretches: stretchesOf(days) }));
};

/** Days one after the other, of one kind and name, are one stretch. */
const stretchesOf = (days: Row['days']): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { day: text, kind, name } of days) {
    const day = dayFrom(text);
    const last = stretches.at(-1);
    if (last?.kind === kind && last.name === name && addDays(last.to, 1) === day)
      stretches[stretches.length - 1] = { ...last, to: day };
    else stretches.push({ kind, name, from: day, to: day });
  }
  return stretches;
};
