import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { entryWithStandIns } from './staff/entry-function';
import { staffTables } from './staff/tables';
import { bindingDoors, coverDoors, foundingDoors, movingDoors, staffWalls } from './staff/walls';

/** Binding of staff, covers, and households that move to another village. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(staffTables).execute(db);
  const doors = [...bindingDoors, ...coverDoors, ...movingDoors, ...foundingDoors];
  await sql.raw([...wallStatements(staffWalls), ...doors].join(';\n')).execute(db);
  await sql.raw(entryWithStandIns).execute(db);
};
