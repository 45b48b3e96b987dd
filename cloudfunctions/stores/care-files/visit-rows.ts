import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

/** Home visits, a row a child. */
export const visitWrites = (visits: readonly Placed<'visit'>[], at: string): TableWrite => ({
  table: 'visit',
  insert: visits.map(({ household_id, record: r }) => ({
    id: r.id,
    child_id: r.childId,
    household_id,
    director_id: r.directorId,
    happened_on: formatDay(r.happenedOn),
    entered_at: at,
    saw_child: r.sawChild,
    talked_alone: r.talkedAlone,
    caregiving: r.caregiving,
    note: r.note,
    withdrawn: false,
    form: r.form,
    blocks: r.blocks,
    place: r.place,
    act: r.act,
  })),
});

/** What families are asked about visits, and what they answered. */
export const visitAskWrites = (
  asked: readonly Placed<'visit-asked'>[],
  withdrawn: readonly Placed<'visit-ask-withdrawn'>[],
  answered: readonly Placed<'visit-helpful'>[],
): readonly TableWrite[] => [
  {
    table: 'visit_ask',
    insert: asked.map(({ household_id, record: r }) => ({
      id: r.id,
      household_id,
      visited_on: formatDay(r.visitedOn),
      withdrawn: false,
    })),
  },
  { table: 'visit_ask', key: ['id'], update: withdrawn.map(({ id }) => ({ id, withdrawn: true })) },
  {
    table: 'visit_opinion',
    insert: answered.map(({ household_id, askId, personId, answer, at }) => ({
      ask_id: askId,
      household_id,
      person_id: personId,
      answer,
      answered_at: at,
    })),
  },
];
