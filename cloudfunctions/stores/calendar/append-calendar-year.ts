import type { CalendarPart } from '../../../contracts/vocabulary/occasion';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { Stretch } from '../../../domain/holiday/known-days';
import { daysIn } from '../../../domain/holiday/statutory-days';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';

export type NewYear = {
  readonly county: string;
  readonly year: number;
  readonly part: CalendarPart;
  readonly revision: number;
  readonly source: string;
  readonly stretches: readonly Stretch[];
  readonly by: string;
  readonly at: Date;
};

/** A county's import of one year: a further revision, whole; what was there before stays. Answers how many days. */
export const appendCalendarYear = async (tx: Tx, row: NewYear): Promise<number> => {
  await sql`insert into calendar_year (region_code, year, part, revision, source, single_source, imported_by, imported_at)
    values (${row.county}, ${row.year}, ${row.part}, ${row.revision}, ${row.source}, false, ${row.by}, ${row.at.toISOString()})`.execute(
    tx,
  );
  const days = row.stretches.flatMap((stretch) =>
    daysIn(stretch).map((day) => ({
      region_code: row.county,
      year: row.year,
      part: row.part,
      revision: row.revision,
      day: formatDay(day),
      kind: stretch.kind,
      name: stretch.name,
    })),
  );
  await writeRows(tx, [{ table: 'calendar_day', insert: days }]);
  return days.length;
};
