import { type RawBuilder, sql } from 'kysely';
import type { InstrumentBody } from '../../../contracts/instrument-body';
import type { Tx } from '../../platform/database/connection';

export type FoundInstrument = {
  readonly instrumentId: string;
  readonly region: string;
  readonly body: InstrumentBody;
  readonly loadedOn: string;
  readonly active: boolean;
};

const found = (condition: RawBuilder<unknown>) => sql<FoundInstrument>`
  select i.id as "instrumentId", i.region_code as region, i.body,
      ((i.loaded_at at time zone 'Asia/Shanghai')::date)::text as "loadedOn",
      coalesce(last_.active and last_.instrument_id = i.id, false) as active
    from instrument i
    left join lateral (select a.instrument_id, a.active from instrument_activation a
      where a.region_code = i.region_code order by a.seq desc limit 1) last_ on true
    where ${condition} order by i.loaded_at desc, i.id`;

/** The standards that the caller's county has loaded, newest first. */
export const findInstruments = async (tx: Tx): Promise<readonly FoundInstrument[]> =>
  (await found(sql`true`).execute(tx)).rows;

/** One of them, null where there is none or it is another county's. */
export const findInstrument = async (tx: Tx, instrumentId: string): Promise<FoundInstrument | null> =>
  (await found(sql`i.id = ${instrumentId}`).execute(tx)).rows[0] ?? null;

/** The one in use for a village; of several places around it the nearest one's. */
export const findActiveInstrument = async (tx: Tx, villageCode: string): Promise<FoundInstrument | null> => {
  const { rows } = await found(sql`${villageCode} like i.region_code || '%'`).execute(tx);
  const active = rows.filter((row) => row.active);
  return [...active].sort((a, b) => b.region.length - a.region.length)[0] ?? null;
};
