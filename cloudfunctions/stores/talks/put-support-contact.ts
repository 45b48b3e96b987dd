import { sql } from 'kysely';
import type { SupportKind } from '../../../contracts/vocabulary/talk';
import type { Tx } from '../../platform/database/connection';

export type SupportContact = {
  readonly id: string;
  readonly region: string;
  readonly kind: SupportKind;
  readonly name: string;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly source: string;
  readonly by: string;
  readonly at: Date;
};

/** One of a name and place: written again it is corrected. Answers its id. */
export const putSupportContact = async (tx: Tx, contact: SupportContact): Promise<string> => {
  const { id, region, kind, name, phone, hours, source, by, at } = contact;
  const { rows } = await sql<{ id: string }>`
    insert into support_contact (id, region_code, kind, name, phone, hours, source, set_by, set_at)
      values (${id}, ${region}, ${kind}, ${name}, ${phone}, ${hours}, ${source}, ${by}, ${at.toISOString()})
      on conflict (region_code, name) do update set kind = excluded.kind, phone = excluded.phone, hours = excluded.hours,
        source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at
      returning id`.execute(tx);
  return rows[0]?.id ?? id;
};
