import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { moderationTables } from './moderation/tables';
import { markDoors, moderationWalls } from './moderation/walls';

/** Marks that a text check sets on what people write. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(moderationTables).execute(db);
  await sql.raw([...wallStatements(moderationWalls), ...markDoors].join(';\n')).execute(db);
};
