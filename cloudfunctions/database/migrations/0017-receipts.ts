import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { reachCounters } from './receipts/counters';
import { receiptTables } from './receipts/tables';
import { noticeSight, receiptWalls } from './receipts/walls';

/** What a notice asks for, what came back, how far it got in each village, and whom it was asked once more. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(receiptTables).execute(db);
  await sql.raw(reachCounters).execute(db);
  await sql.raw([...wallStatements(receiptWalls), ...noticeSight].join(';\n')).execute(db);
};
