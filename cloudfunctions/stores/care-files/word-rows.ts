import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

/** What families said, and what they were answered. */
export const wordWrites = (
  said: readonly Placed<'family-word'>[],
  answered: readonly Placed<'family-word-answered'>[],
  at: string,
): readonly TableWrite[] => [
  {
    table: 'family_word',
    conflict: 'nothing',
    insert: said.map(({ household_id, record: r }) => ({
      id: r.id,
      household_id,
      person_id: r.personId,
      word: r.word,
      about: r.about,
      note: r.note,
      said_on: formatDay(r.saidOn),
      said_at: at,
    })),
  },
  {
    table: 'family_word',
    key: ['id'],
    update: answered.map(({ id, by, on, note }) => ({
      id,
      answered_by: by,
      answer_on: on,
      answer_note: note,
      answered_at: at,
    })),
  },
];
