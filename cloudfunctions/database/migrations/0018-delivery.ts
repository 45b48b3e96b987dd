import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { deliveryTables } from './delivery/tables';
import { deliveryWalls } from './delivery/walls';

/** What the services say after a send, who has to wait, and what could not be sent. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(deliveryTables).execute(db);
  await sql.raw(wallStatements(deliveryWalls).join(';\n')).execute(db);
};
