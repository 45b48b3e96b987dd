import { sql } from 'kysely';
import type { InstrumentBody } from '../../../contracts/instrument-body';
import type { Tx } from '../../platform/database/connection';

export type NewInstrument = {
  readonly id: string;
  readonly region: string;
  readonly body: InstrumentBody;
  readonly digest: string;
};

/**
 * A version of a county's standard; nothing where that version is there already. Answers the row that stands, with its
 * digest, so that the same version with other content can be refused.
 */
export const appendInstrument = async (
  tx: Tx,
  { id, region, body, digest }: NewInstrument,
  by: { readonly person: string; readonly at: Date },
): Promise<{ readonly id: string; readonly digest: string }> => {
  await sql`insert into instrument (id, region_code, key, version, body, digest, loaded_by, loaded_at)
    values (${id}, ${region}, ${body.key}, ${body.version}, ${JSON.stringify(body)}::jsonb, ${digest}, ${by.person},
      ${by.at.toISOString()}) on conflict (region_code, key, version) do nothing`.execute(tx);
  const { rows } = await sql<{ id: string; digest: string }>`
    select id, digest from instrument where region_code = ${region} and key = ${body.key} and version = ${body.version}`.execute(
    tx,
  );
  return rows[0] ?? { id, digest };
};

/** In use from now on, or no longer; the newest row of a region says so. */
export const appendActivation = async (
  tx: Tx,
  row: { readonly instrumentId: string; readonly region: string; readonly active: boolean },
  by: { readonly person: string; readonly at: Date },
): Promise<void> => {
  // One after the other: the number of the row is its key.
  await sql`select pg_advisory_xact_lock(hashtextextended('instrument ' || ${row.region}, 0))`.execute(tx);
  await sql`insert into instrument_activation (instrument_id, region_code, active, by, at, seq)
    values (${row.instrumentId}, ${row.region}, ${row.active}, ${by.person}, ${by.at.toISOString()},
      (select count(*)::int + 1 from instrument_activation a where a.region_code = ${row.region}))`.execute(
    tx,
  );
};
