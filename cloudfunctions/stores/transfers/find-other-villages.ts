import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type OtherVillage = { readonly code: string; readonly name: string; readonly township: string };

/** The villages of a village's county but for itself, in the order of their codes. Places are public. */
export const findOtherVillages = async (tx: Tx, village: string): Promise<readonly OtherVillage[]> => {
  const { rows } = await sql<OtherVillage>`
    select r.code, r.name, t.name as township from region r join region t on t.code = r.parent
      where r.level = 'village' and r.code like left(${village}, 6) || '%' and r.code <> ${village} order by r.code`.execute(
    tx,
  );
  return rows;
};
