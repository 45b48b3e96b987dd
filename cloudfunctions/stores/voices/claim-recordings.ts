import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** A text that one worker is about to have said. */
export type ClaimedRecording = {
  readonly key: string;
  readonly words: string;
  readonly voice: number;
  readonly speed: number;
  /** With this one. */
  readonly attempts: number;
};

/** Claims what is due, skipping what another worker holds; a claim that ran out (its worker died) is claimed again. */
export const claimRecordings = async (
  tx: Tx,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<readonly ClaimedRecording[]> => {
  const at = now.toISOString();
  const { rows } = await sql<ClaimedRecording>`
    with due as (
      select key from recording
        where state = 'wanted' and not_before <= ${at} and (claimed_until is null or claimed_until <= ${at})
        order by not_before, key limit ${limit} for update skip locked
    )
    update recording r set claimed_until = ${until.toISOString()}, attempts = r.attempts + 1
      from due where r.key = due.key
      returning r.key, r.words, r.voice, r.speed::float8 as speed, r.attempts`.execute(tx);
  return rows;
};

/** The instant from which a text is to be said, null when none is wanted. */
export const findNextRecording = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`
    select min(greatest(not_before, claimed_until)) as at from recording where state = 'wanted'`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
