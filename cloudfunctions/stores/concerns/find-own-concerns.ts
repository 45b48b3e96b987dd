import { sql } from 'kysely';
import type { ConcernState } from '../../../contracts/vocabulary/concern';
import type { Tx } from '../../platform/database/connection';

export type OwnConcern = {
  readonly concernId: string;
  readonly reportedAt: string;
  readonly state: ConcernState;
  readonly acceptedOn: string | null;
  readonly handledOn: string | null;
  readonly receiptOwed: boolean;
};

/** How far somebody's own reports are, newest first; a family is not asked for the number of the police. */
export const findOwnConcerns = async (tx: Tx, personId: string): Promise<readonly OwnConcern[]> => {
  const { rows } = await sql<OwnConcern>`
    select id as "concernId", opened_at as "reportedAt", state, accepted_on as "acceptedOn", handled_on as "handledOn",
        receipt_owed and receipt_on is null and state <> 'closed' and reporter_role not in ('guardian', 'caregiver') as "receiptOwed"
      from concern where reporter_id = ${personId} order by opened_at desc limit 50`.execute(tx);
  return rows;
};
