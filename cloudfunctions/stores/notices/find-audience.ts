import { sql } from 'kysely';
import type { NoticeAudience } from '../../../contracts/notice-audience';
import { type CalendarDay, formatDay } from '../../../domain/calendar/calendar-day';
import type { Tx } from '../../platform/database/connection';

/** Places, and which households in them on a day; without an audience all of them. */
export type AudienceWanted = {
  readonly regions: readonly string[];
  readonly audience?: NoticeAudience | undefined;
  readonly today: CalendarDay;
};

/** The arguments of `care_audience` and of `care_notice_people`. */
export const audienceArguments = ({ regions, audience, today }: AudienceWanted) =>
  sql`${regions}::text[], ${audience === undefined ? null : JSON.stringify(audience)}::jsonb, ${formatDay(today)}::date`;

/** How many households are meant, as far as the caller may see them. */
export const findAudience = async (tx: Tx, wanted: AudienceWanted): Promise<number> => {
  const { rows } = await sql<{ households: number }>`
    select count(*)::int as households from care_audience(${audienceArguments(wanted)})`.execute(tx);
  return rows[0]?.households ?? 0;
};

/** The same for a teacher, to whom households are closed: those of the own school's pupils, as a number. */
export const findSchoolAudience = async (tx: Tx, wanted: AudienceWanted): Promise<number> => {
  const { rows } = await sql<{ households: number }>`
    select count(distinct household_id)::int as households
      from care_notice_people(${audienceArguments(wanted)}, ${formatDay(wanted.today)}::timestamptz)`.execute(
    tx,
  );
  return rows[0]?.households ?? 0;
};
