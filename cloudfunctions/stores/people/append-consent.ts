import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewConsent = {
  readonly personId: string;
  readonly version: string;
  readonly answer: string;
  readonly at: Date;
};

/** One answer about the processing rules; nothing is overwritten. */
export const appendConsent = async (tx: Tx, consent: NewConsent): Promise<void> => {
  await sql`insert into consent (person_id, version, answer, at)
    values (${consent.personId}, ${consent.version}, ${consent.answer}, ${consent.at.toISOString()})
    on conflict do nothing`.execute(tx);
};
