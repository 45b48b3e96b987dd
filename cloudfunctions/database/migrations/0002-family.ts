import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { familyTables } from './family/tables';
import { boundFunction, familyWalls, writerSeesDirectors } from './family/walls';

/** What a family says of its own accord, its consent, and 投诉建议. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(familyTables).execute(db);
  await sql.raw(boundFunction).execute(db);
  await sql.raw([...wallStatements(familyWalls), ...writerSeesDirectors].join(';\n')).execute(db);
};
