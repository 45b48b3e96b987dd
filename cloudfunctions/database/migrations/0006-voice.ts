import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { voiceTables } from './voice/tables';
import { voiceWalls } from './voice/walls';

/** Recordings of texts, and which notice or agreement each of them belongs to. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(voiceTables).execute(db);
  await sql.raw(wallStatements(voiceWalls).join(';\n')).execute(db);
};
