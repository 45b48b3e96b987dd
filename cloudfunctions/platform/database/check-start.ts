import { sql } from 'kysely';
import { NEEDED_MIGRATION } from '../../database/needed-migration';
import { lookUpHash } from '../field-encryption';
import type { Database } from './connection';

/**
 * A function refuses to start if its database role could bypass row-level security, or if the schema is older than it
 * needs (design D7). Asked once per instance.
 */
export const checkStart = async (db: Database): Promise<void> => {
  // Without its keys a function could write nothing that anybody can read again.
  lookUpHash('start', 'check');
  const { rows } = await sql<{ bypass: boolean; begun: boolean }>`
    select (r.rolbypassrls or r.rolsuper or exists (
        select 1 from pg_roles o where o.rolname = 'care_owner' and pg_has_role(current_user, o.oid, 'member'))) as bypass,
      to_regclass('kysely_migration') is not null as begun
    from pg_roles r where r.rolname = current_user`.execute(db);
  const [row] = rows;
  if (row === undefined || row.bypass)
    throw new Error('The database role of this function can bypass row-level security.');
  if (!row.begun || !(await isMigrated(db)))
    throw new Error(`The database schema is older than ${NEEDED_MIGRATION}: run npm run migrate first.`);
};

const isMigrated = async (db: Database): Promise<boolean> => {
  const { rows } = await sql`select 1 from kysely_migration where name = ${NEEDED_MIGRATION}`.execute(db);
  return rows.length > 0;
};
