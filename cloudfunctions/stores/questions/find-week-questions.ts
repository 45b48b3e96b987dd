import { sql } from 'kysely';
import type { AgeBand } from '../../../domain/home/weekly-question';
import type { Tx } from '../../platform/database/connection';

type Numbered = { readonly band: AgeBand; readonly number: number };

/** Our own questions by age and number; one that is not there is left out. */
export const findWeekQuestions = async (
  tx: Tx,
  wanted: readonly Numbered[],
): Promise<readonly (Numbered & { readonly words: string })[]> => {
  if (wanted.length === 0) return [];
  const { rows } = await sql<Numbered & { words: string }>`
    select q.band, q.number, q.words from week_question q
      join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(band text, number int) on w.band = q.band and w.number = q.number`.execute(
    tx,
  );
  return rows;
};
