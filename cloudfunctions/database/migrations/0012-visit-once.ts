import { type Kysely, sql } from 'kysely';

/** A visit's own id makes it the same visit of the same child, however late and however often the phone sends it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw('create unique index visit_once on visit (act, child_id) where act is not null').execute(db);
  await sql.raw('drop index visit_act').execute(db);
};
