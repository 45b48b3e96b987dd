import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import { tellStatement } from './statement-listeners';

/** Stores write SQL themselves; rows are typed where they are read. */
export type Database = Kysely<unknown>;
export type Tx = Transaction<unknown>;

// A day is a day: never a Date at some midnight. Instants come as ISO text in UTC.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());

/**
 * One small pool per function instance, at module top, so that warm calls reuse it (design D1). Connection settings
 * come from PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD. No named statements, no session state: a transaction
 * pooler may sit in between.
 */
export const connect = (
  options: { readonly max?: number; readonly connectionString?: string } = {},
): Database => {
  const pool = new Pool({ max: 2, idleTimeoutMillis: 30_000, ...options });
  // A connection that breaks is replaced by the pool, and the query it served fails; without listeners, on the pool for idle
  // ones and on each client for those at work, Node would stop the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    log: (event) => {
      tellStatement(event.query.sql);
    },
  });
};
