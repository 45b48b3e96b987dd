import { type Kysely, sql } from 'kysely';
import { taskReferences } from './references/tables';
import { childOfHousehold, forgottenRuns, wordsByReader } from './references/walls';

/**
 * What the first schema left to the code: an event belongs to a task, a record's child lives in the record's household, a
 * guardian's request is for guardians, and old runs may be forgotten. The code before it runs on this schema as well.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...taskReferences, ...childOfHousehold, wordsByReader, ...forgottenRuns])
    await sql.raw(statement).execute(db);
};
