import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { entryWithClasses } from './schools/entry-function';
import { schoolTables } from './schools/tables';
import { pupilKinFunction, schoolDoors, schoolWalls } from './schools/walls';

/** Teachers of a class and of a whole school, who is in which class, and children who are not at school today. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(schoolTables).execute(db);
  await sql.raw([...wallStatements(schoolWalls), ...schoolDoors].join(';\n')).execute(db);
  await sql.raw(pupilKinFunction).execute(db);
  await sql.raw(entryWithClasses).execute(db);
};
