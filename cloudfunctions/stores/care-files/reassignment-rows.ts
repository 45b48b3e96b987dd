import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';
import type { Written } from './written';

type Asked = readonly Placed<'tasks-asked'>[];
type Answered = readonly Placed<'reassignment-answered'>[];
type Beside = { readonly at: string; readonly written: readonly Written[] };

/** Who was asked to take tasks over, and what came of it; asked and answered at once is one row. */
export const reassignmentWrites = (
  asked: Asked,
  answered: Answered,
  { at, written }: Beside,
): readonly TableWrite[] => {
  const isNew = (id: string) => asked.some(({ record }) => record.id === id);
  return [
    { table: 'reassignment', insert: askedRows(asked, answered, { at, written }) },
    {
      table: 'reassignment',
      key: ['id'],
      update: answered
        .filter(({ id }) => !isNew(id))
        .map(({ id, answer, by, reason }) => ({
          id,
          answer,
          answered_by: by,
          answered_at: at,
          answer_reason: reason,
        })),
    },
    { table: 'reassignment_task', insert: taskRows(asked, answered, written) },
    {
      table: 'reassignment_task',
      key: ['reassignment_id', 'task_id'],
      update: answered
        .flatMap(({ turns }) => turns)
        .filter(({ reassignmentId }) => !isNew(reassignmentId))
        .map(({ reassignmentId, taskId, state }) => ({
          reassignment_id: reassignmentId,
          task_id: taskId,
          state,
        })),
    },
  ];
};

const askedRows = (asked: Asked, answered: Answered, { at, written }: Beside) =>
  asked.map(({ household_id, village_code, record, reason, lane, asker }) => {
    const answer = answered.find(({ id }) => id === record.id);
    return {
      id: record.id,
      household_id,
      village_code,
      label: written.find(({ file }) => file.householdId === household_id)?.file.label ?? '',
      lane,
      to_person: record.personId,
      asked_by: record.by,
      asker,
      reason,
      asked_at: at,
      answer: answer?.answer ?? null,
      answered_by: answer?.by ?? null,
      answered_at: answer === undefined ? null : at,
    };
  });

const taskRows = (asked: Asked, answered: Answered, written: readonly Written[]) => {
  const turns = answered.flatMap((each) => each.turns);
  const tasks = written.flatMap(({ file }) => file.tasks);
  return asked.flatMap(({ household_id, village_code, record }) =>
    record.tasks.map(({ taskId, state }) => {
      const task = tasks.find(({ id }) => id === taskId);
      if (task === undefined) throw new Error('A task that is given away is one of the household’s.');
      const turn = turns.find((each) => each.reassignmentId === record.id && each.taskId === taskId);
      return {
        reassignment_id: record.id,
        task_id: taskId,
        household_id,
        village_code,
        to_person: record.personId,
        kind: task.kind,
        due_on: formatDay(task.dueOn),
        state: turn?.state ?? state,
      };
    }),
  );
};
