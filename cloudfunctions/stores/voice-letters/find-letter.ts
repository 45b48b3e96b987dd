import { sql } from 'kysely';
import type { LetterState } from '../../../contracts/vocabulary/voice-letter';
import type { Tx } from '../../platform/database/connection';

export type LetterRow = {
  readonly householdId: string;
  readonly villageCode: string;
  readonly personId: string;
  readonly state: LetterState;
  readonly fileId: string | null;
  readonly seconds: number;
  readonly sha256: string | null;
};

/** A recording of the caller's own family, null when it is out of sight. */
export const findLetter = async (tx: Tx, letterId: string): Promise<LetterRow | null> => {
  const { rows } = await sql<LetterRow>`
    select l.household_id as "householdId", h.village_code as "villageCode", l.by_person as "personId", l.state,
        l.file_id as "fileId", l.seconds, l.sha256
      from voice_letter l join household h on h.id = l.household_id where l.id = ${letterId}`.execute(tx);
  return rows[0] ?? null;
};
