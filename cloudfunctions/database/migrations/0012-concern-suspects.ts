import { type Kysely, sql } from 'kysely';
import { suspectsSeeNothing } from './concern/suspects';

/** Whoever may have done it reads nothing of a report, whatever office they hold. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of suspectsSeeNothing) await sql.raw(statement).execute(db);
};
