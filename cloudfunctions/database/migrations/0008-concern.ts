import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { entryWithPosts } from './concern/entry-function';
import { concernTables } from './concern/tables';
import { concernSights, concernWalls } from './concern/walls';

/** Mandatory reports and their walls; where a teacher teaches. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(concernTables).execute(db);
  await sql.raw([...wallStatements(concernWalls), ...concernSights].join(';\n')).execute(db);
  await sql.raw(entryWithPosts).execute(db);
};
