import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';
import type { Written } from './written';

/** Who was asked to take tasks over, and what came of it. */
export const reassignmentWrites = (
  asked: readonly Placed<'tasks-asked'>[],
  answered: readonly Placed<'reassignment-answered'>[],
  { at, written }: { readonly at: string; readonly written: readonly Written[] },
): readonly TableWrite[] => {
  const answerTo = (id: string) => answered.find((answer) => answer.id === id);
  const later = answered.filter(({ id }) => !asked.some(({ record }) => record.id === id));
  const labelOf = (household: string) =>
    written.find(({ file }) => file.householdId === household)?.file.label ?? '';
  const turnOf = (id: string, taskId: string) =>
    answerTo(id)?.turns.find((turn) => turn.reassignmentId === id && turn.taskId === taskId)?.state;
  const taskOf = (taskId: string) => {
    const task = written.flatMap(({ file }) => file.tasks).find(({ id }) => id === taskId);
    if (task === undefined) throw new Error('A task that is given away is one of the household’s.');
    return { kind: task.kind, due_on: formatDay(task.dueOn) };
  };
  return [
    {
      table: 'reassignment',
      insert: asked.map(({ household_id, village_code, record, reason, lane, asker }) => ({
        id: record.id,
        household_id,
        village_code,
        label: labelOf(household_id),
        lane,
        to_person: record.personId,
        asked_by: record.by,
        asker,
        reason,
        asked_at: at,
        answer: answerTo(record.id)?.answer ?? null,
        answered_by: answerTo(record.id)?.by ?? null,
        answered_at: answerTo(record.id) === undefined ? null : at,
      })),
    },
    {
      table: 'reassignment',
      key: ['id'],
      update: later.map(({ id, answer, by, reason }) => ({
        id,
        answer,
        answered_by: by,
        answered_at: at,
        answer_reason: reason,
      })),
    },
    {
      table: 'reassignment_task',
      insert: asked.flatMap(({ household_id, village_code, record }) =>
        record.tasks.map(({ taskId, state }) => ({
          reassignment_id: record.id,
          task_id: taskId,
          household_id,
          village_code,
          to_person: record.personId,
          ...taskOf(taskId),
          state: turnOf(record.id, taskId) ?? state,
        })),
      ),
    },
    {
      table: 'reassignment_task',
      key: ['reassignment_id', 'task_id'],
      update: answered
        .flatMap(({ turns }) => turns)
        .filter(({ reassignmentId }) => !asked.some(({ record }) => record.id === reassignmentId))
        .map(({ reassignmentId, taskId, state }) => ({
          reassignment_id: reassignmentId,
          task_id: taskId,
          state,
        })),
    },
  ];
};
