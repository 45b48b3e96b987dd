import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { regionDutyTables } from './region-duty/tables';
import { regionDutyWalls } from './region-duty/walls';

/** Surveys, checks, activities, training and reports: what a place records of what it owes. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(regionDutyTables).execute(db);
  await sql.raw(wallStatements(regionDutyWalls).join(';\n')).execute(db);
};
