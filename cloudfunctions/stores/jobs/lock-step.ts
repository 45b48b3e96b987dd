import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** One worker at a time for a step of a job that looks before it writes; held to the end of the transaction. */
export const lockStep = async (tx: Tx, step: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${step}))`.execute(tx);
};
