import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { entryWithHanded } from './supervision/entry-function';
import { reviewOpenTasks, supervisionTables } from './supervision/tables';
import { supervisionDoors, supervisionWalls } from './supervision/walls';

/** Overdue work is passed on, taken over by somebody else, or sent to many at once. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(supervisionTables).execute(db);
  await sql.raw([...wallStatements(supervisionWalls), ...supervisionDoors].join(';\n')).execute(db);
  await sql.raw(entryWithHanded).execute(db);
  await sql.raw(reviewOpenTasks).execute(db);
};
