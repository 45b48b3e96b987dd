import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { unreachableTables, unreachedFunction } from './unreachable/tables';
import { unreachableDoors, unreachableWalls } from './unreachable/walls';

/** Whom no channel reaches, and that a person found them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(unreachableTables).execute(db);
  await sql.raw([...wallStatements(unreachableWalls), ...unreachableDoors].join(';\n')).execute(db);
  await sql.raw(unreachedFunction).execute(db);
};
