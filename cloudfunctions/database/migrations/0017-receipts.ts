import { type Kysely, sql } from 'kysely';
import { receiptTables } from './receipts/tables';

/** What a notice asks for, what came back, and whom no channel reaches. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(receiptTables).execute(db);
};
