import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type TransferPlace = {
  readonly householdId: string;
  readonly fromCode: string;
  readonly toCode: string;
};

/** A transfer's household and both villages; null when the caller stands on neither side. */
export const findTransferPlace = async (tx: Tx, transferId: string): Promise<TransferPlace | null> => {
  const { rows } = await sql<TransferPlace>`
    select household_id as "householdId", from_code as "fromCode", to_code as "toCode"
      from household_transfer where id = ${transferId}`.execute(tx);
  return rows[0] ?? null;
};
