import { sql } from 'kysely';
import type { SafetyWord, WordLength } from '../../../contracts/vocabulary/safety-word';
import type { Tx } from '../../platform/database/connection';

/** A reminder as it went out: without a class to the whole school. */
export type WordSent = {
  readonly school: string;
  readonly region: string;
  readonly className: string | null;
  readonly length: WordLength;
  readonly word: SafetyWord;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly noticeId: string;
};

/** What the caller's schools have been told since a day, the last first. */
export const findWordsSent = async (tx: Tx, since: string): Promise<readonly WordSent[]> => {
  const { rows } = await sql<WordSent>`
    select school, region_code as region, nullif(class, '') as "className", length, word, on_day as on, notice_id as "noticeId"
      from safety_word_sent where on_day >= ${since}::date order by on_day desc, school, class, length limit 1000`.execute(
    tx,
  );
  return rows;
};
