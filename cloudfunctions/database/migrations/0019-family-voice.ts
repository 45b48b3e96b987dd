import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { familyVoiceTables } from './family-voice/tables';
import { familyVoiceWalls, talkSights } from './family-voice/walls';

/** Recordings within a family, the week's question, a sentence from teacher or director, and somebody to talk to. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(familyVoiceTables).execute(db);
  await sql.raw([...wallStatements(familyVoiceWalls), ...talkSights].join(';\n')).execute(db);
};
