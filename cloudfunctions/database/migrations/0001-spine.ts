import { type Kysely, sql } from 'kysely';
import { spineTables } from './spine/tables';
import { spineWalls } from './spine/walls';
import { entryFunction } from './spine/entry-function';
import { wallStatements } from '../wall';

/** The first schema, with row-level security forced from the start. Forward only. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(spineTables).execute(db);
  await sql.raw(wallStatements(spineWalls).join(';\n')).execute(db);
  await sql.raw(entryFunction).execute(db);
};
