import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { leftOutTables } from './left-out/tables';
import { leftOutWalls, peopleWithoutCategory } from './left-out/walls';

/** A household that a notice cannot be delivered to waits by itself, and not the others with it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(leftOutTables).execute(db);
  await sql.raw(peopleWithoutCategory).execute(db);
  await sql.raw(wallStatements(leftOutWalls).join(';\n')).execute(db);
};
