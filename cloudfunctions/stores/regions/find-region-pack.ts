import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** The name of the pack that answers for a region, null for a region that isn't there. */
export const findRegionPack = async (tx: Tx, region: string): Promise<string | null> => {
  const { rows } = await sql<{ pack: string }>`select pack from region where code = ${region}`.execute(tx);
  return rows[0]?.pack ?? null;
};
