import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { threadTables } from './threads/tables';
import { taughtFunction, threadWalls } from './threads/walls';

/** Threads between a family and its child's teachers, or its village's director. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(threadTables).execute(db);
  await sql.raw(wallStatements(threadWalls).join(';\n')).execute(db);
  await sql.raw(taughtFunction).execute(db);
};
