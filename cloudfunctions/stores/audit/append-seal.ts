import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { sha256 } from '../../platform/digest';

/**
 * Seals a day's traces (writes and reads) with one digest chained to the seal before; a day is sealed once. Answers
 * how many entries it covers, null when the day was sealed already.
 */
export const appendSeal = async (tx: Tx, day: string): Promise<number | null> => {
  const { rows } = await sql<{ sealed: boolean; previous: string | null; lines: readonly string[] | null }>`
    select exists (select 1 from audit_seal where day = ${day}::date) as sealed,
      (select digest from audit_seal where day < ${day}::date order by day desc limit 1) as previous,
      (select array_agg(line order by line) from (
         select care_file || ' ' || seq || ' ' || digest as line from audit_entry
           where (at at time zone 'Asia/Shanghai')::date = ${day}::date
         union all
         select id || ' ' || actor || ' ' || op || ' ' || ids::text from access_entry
           where (at at time zone 'Asia/Shanghai')::date = ${day}::date) entries) as lines`.execute(tx);
  const [row] = rows;
  if (row === undefined || row.sealed) return null;
  const lines = row.lines ?? [];
  const previous = row.previous ?? '';
  const digest = sha256([previous, day, ...lines].join('\n'));
  await sql`insert into audit_seal (day, entries, previous, digest)
    values (${day}::date, ${lines.length}, ${previous}, ${digest}) on conflict do nothing`.execute(tx);
  return lines.length;
};

/** The first day with traces that no seal covers yet, null when all are sealed; a missed night is made up for. */
export const findUnsealedDay = async (tx: Tx, before: string): Promise<string | null> => {
  const { rows } = await sql<{ day: string | null }>`
    with last as (select max(day) as day from audit_seal),
      entry as (
        select (at at time zone 'Asia/Shanghai')::date as day from audit_entry
        union select (at at time zone 'Asia/Shanghai')::date from access_entry)
    select min(e.day)::date as day from entry e, last
      where e.day < ${before}::date and (last.day is null or e.day > last.day)`.execute(tx);
  return rows[0]?.day ?? null;
};
