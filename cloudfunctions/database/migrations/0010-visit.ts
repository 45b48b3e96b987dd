import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { visitTables } from './visit/tables';
import { visitWalls } from './visit/walls';

/** The visit in blocks, follow-ups, files about a visit, and what families are asked about it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(visitTables).execute(db);
  await sql.raw(wallStatements(visitWalls).join(';\n')).execute(db);
};
