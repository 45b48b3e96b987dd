import { sql } from 'kysely';
import type { AgeBand } from '../../../domain/home/weekly-question';

export type NumberedQuestion = { readonly band: AgeBand; readonly number: number };
export type WeekQuestion = NumberedQuestion & { readonly words: string };

/** A column of our own questions by age and number; one that is not there is left out. */
export const weekQuestions = (wanted: readonly NumberedQuestion[]) => sql<readonly WeekQuestion[] | null>`(
  select jsonb_agg(jsonb_build_object('band', q.band, 'number', q.number, 'words', q.words) order by q.band, q.number)
    from week_question q join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(band text, number int)
      on w.band = q.band and w.number = q.number)`;
