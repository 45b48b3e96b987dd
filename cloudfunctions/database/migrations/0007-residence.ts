import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { residenceTables } from './residence/tables';
import { otherCareFunction, residenceDoors, residenceWalls } from './residence/walls';

/** Residence and registration in different places: who does what, and the little that the other side is told. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(residenceTables).execute(db);
  await sql.raw([...wallStatements(residenceWalls), ...residenceDoors].join(';\n')).execute(db);
  await sql.raw(otherCareFunction).execute(db);
};
