import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

const tables: Readonly<Record<string, string>> = {
  co: 'contact',
  dc: 'director_contact',
  vi: 'visit',
  fw: 'family_word',
};

/** The household a contact, call or visit belongs to (its id's prefix tells the table), null when out of sight. */
export const findRecordPlace = async (tx: Tx, recordId: string): Promise<Place | null> => {
  const table = tables[recordId.slice(0, 2)];
  if (table === undefined) return null;
  const { rows } = await sql<{ household_id: string; village_code: string }>`
    select r.household_id, h.village_code from ${sql.table(table)} r join household h on h.id = r.household_id
      where r.id = ${recordId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { householdId: row.household_id, villageCode: row.village_code };
};
