import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { eSignTables } from './e-sign/tables';
import { eSignWalls, jobRecordsSignatures } from './e-sign/walls';

/** Signing at a service outside: its orders, the signatures that are told, and its signed file. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(eSignTables).execute(db);
  await sql.raw([...wallStatements(eSignWalls), ...jobRecordsSignatures].join(';\n')).execute(db);
};
