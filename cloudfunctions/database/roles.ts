import { sql, type Kysely } from 'kysely';

/**
 * The four database roles (design D7). `care_owner` owns the schema and runs migrations only. Functions log in as
 * `app`, which sees what the actor may see; it may switch, for one transaction, to `care_writer` (one use case's
 * households) or `care_job` (timers). None of the last three can bypass row-level security.
 */
export const databaseRoles = {
  owner: 'care_owner',
  app: 'app',
  writer: 'care_writer',
  job: 'care_job',
} as const;

const ensureRole = (name: string, options: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${name}') then create role ${name} ${options}; end if;
exception when duplicate_object or unique_violation then null; -- another database of this server was quicker
end $$`;

/** Creates what is missing; run by the owner (who needs CREATEROLE) before the migrations. */
export const ensureRoles = async (db: Kysely<unknown>): Promise<void> => {
  const { app, writer, job } = databaseRoles;
  for (const statement of [
    ensureRole(app, 'login noinherit nobypassrls'),
    ensureRole(writer, 'nologin nobypassrls'),
    ensureRole(job, 'nologin nobypassrls'),
    `grant ${writer}, ${job} to ${app} with inherit false, set true`,
  ]) {
    await sql.raw(statement).execute(db);
  }
};
