import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

/** Absences with what happened to them, and the classes of pupils. */
export const schoolWrites = (
  steps: readonly Placed<'absence-step'>[],
  classes: readonly Placed<'pupil-class'>[],
  at: string,
): readonly TableWrite[] => [...absenceWrites(steps), ...stepWrites(steps, at), ...classWrites(classes, at)];

const absenceWrites = (steps: readonly Placed<'absence-step'>[]): readonly TableWrite[] => {
  // Two steps of one change (reported, and at once to the director) are one row of the absence: the last holds.
  const last = [...new Map(steps.map((step) => [step.record.id, step])).values()];
  const isNew = ({ record }: Placed<'absence-step'>) =>
    steps.some(({ record: { id, steps: taken } }) => id === record.id && taken.length === 1);
  return [
    {
      table: 'absence',
      insert: last.filter(isNew).map(({ household_id, record: r }) => ({
        id: r.id,
        child_id: r.childId,
        household_id,
        school: r.school,
        class: r.className,
        absent_on: formatDay(r.absentOn),
        state: r.state,
        asked_at: r.askedAt,
        answer_due_at: r.answerDueAt,
        reported_by: r.reportedBy,
      })),
    },
    {
      table: 'absence',
      key: ['id'],
      update: last
        .filter((step) => !isNew(step))
        .map(({ record: r }) => ({
          id: r.id,
          state: r.state,
          asked_at: r.askedAt,
          answer_due_at: r.answerDueAt,
          reported_by: r.reportedBy,
        })),
    },
  ];
};

const stepWrites = (steps: readonly Placed<'absence-step'>[], at: string): readonly TableWrite[] => [
  {
    table: 'absence_step',
    insert: steps.map(({ household_id, record, taken }) => ({
      absence_id: record.id,
      seq: record.steps.length - 1,
      household_id,
      step: taken.step,
      by_id: taken.by?.personId ?? null,
      as_role: taken.by?.role ?? null,
      answer: taken.answer,
      found: taken.found,
      words: taken.words,
      at,
    })),
  },
  {
    table: 'absence_asked',
    conflict: 'nothing',
    insert: steps.flatMap(({ household_id, record, asked }) =>
      asked.map(({ personId, called }) => ({
        absence_id: record.id,
        person_id: personId,
        household_id,
        called,
      })),
    ),
  },
];

const classWrites = (classes: readonly Placed<'pupil-class'>[], at: string): readonly TableWrite[] => [
  {
    table: 'pupil_class',
    insert: classes.map(({ household_id, record, school, className, from, by }) => ({
      id: record.id,
      child_id: record.childId,
      household_id,
      school,
      class: className,
      from_on: formatDay(from),
      set_by: by,
      set_at: at,
    })),
  },
];
