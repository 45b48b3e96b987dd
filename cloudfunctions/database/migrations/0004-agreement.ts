import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { agreementTables } from './agreement/tables';
import { agreementWalls, jobEndsAgreements, signingCodePromises } from './agreement/walls';

/** The fixed text and its trail, receipts, paper, and findings about a caregiver. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(agreementTables).execute(db);
  await sql
    .raw([...wallStatements(agreementWalls), ...jobEndsAgreements, ...signingCodePromises].join(';\n'))
    .execute(db);
};
