import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewOverride = {
  readonly region: string;
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
  readonly source: { readonly title: string; readonly item: string };
};

/** A county's own value, from a day on; a value once set is never changed, a later one supersedes it. */
export const appendOverride = async (
  tx: Tx,
  row: NewOverride,
  by: { readonly person: string; readonly at: Date },
): Promise<void> => {
  // One after the other: the number of the revision is part of its key.
  await sql`select pg_advisory_xact_lock(hashtextextended('override ' || ${row.region}, 0))`.execute(tx);
  await sql`insert into pack_override (region_code, key, from_on, value, source, set_by, set_at, revision)
    values (${row.region}, ${row.key}, ${row.from}, ${JSON.stringify(row.value)}::jsonb, ${JSON.stringify(row.source)}::jsonb,
      ${by.person}, ${by.at.toISOString()},
      (select count(*)::int + 1 from pack_override o where o.region_code = ${row.region} and o.key = ${row.key} and o.from_on = ${row.from}::date))`.execute(
    tx,
  );
};
