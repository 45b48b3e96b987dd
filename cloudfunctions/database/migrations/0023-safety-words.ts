import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { pupilReceiptsFunction } from './safety-words/pupil-receipts';
import { safetyWordTables } from './safety-words/tables';
import { safetyWordWalls } from './safety-words/walls';

/** The schools' reminders of one, five and thirty minutes, notices that never cost a text message, and whose family knows one. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(safetyWordTables).execute(db);
  await sql.raw(wallStatements(safetyWordWalls).join(';\n')).execute(db);
  await sql.raw(pupilReceiptsFunction).execute(db);
};
