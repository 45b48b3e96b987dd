import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { contactTables } from './contact/tables';
import { contactWalls } from './contact/walls';

/** Topics of a contact, 还没打, days at home, and guardians who cannot be reached for a time. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(contactTables).execute(db);
  await sql.raw(wallStatements(contactWalls).join(';\n')).execute(db);
};
