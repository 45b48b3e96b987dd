import { sql } from 'kysely';
import type { SupportKind } from '../../../contracts/vocabulary/talk';
import type { Tx } from '../../platform/database/connection';

export type SupportContactRow = {
  readonly contactId: string;
  readonly region: string;
  readonly kind: SupportKind;
  readonly name: string;
  readonly phone: string;
  readonly hours: string | null;
  readonly source: string;
};

/** Whom the county names for the caller's places, the nearest place first; those without a number were taken off. */
export const findSupportContacts = async (tx: Tx): Promise<readonly SupportContactRow[]> => {
  const { rows } = await sql<SupportContactRow>`
    select id as "contactId", region_code as region, kind, name, phone, hours, source from support_contact
      where phone is not null order by length(region_code) desc, kind desc, name, id`.execute(tx);
  return rows;
};
