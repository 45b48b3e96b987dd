import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewFeedback = {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly wordsCipher: string;
  readonly at: Date;
};

/** A complaint or suggestion, placed in the region of the writer's household or post. */
export const appendFeedback = async (tx: Tx, row: NewFeedback): Promise<void> => {
  await sql`insert into feedback (id, person_id, region_code, kind, words_cipher, at)
    values (${row.id}, ${row.personId}, (select min(village_code) from household), ${row.kind}, ${row.wordsCipher},
      ${row.at.toISOString()})`.execute(tx);
};
