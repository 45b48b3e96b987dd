import type { CareFile } from './care-file';
import type { ReassignmentChange } from './reassignment-record';
import type { CareRecord } from './records';

const kinds = ['tasks-asked', 'reassignment-answered'] as const;

export const isReassignment = (record: CareRecord): record is ReassignmentChange =>
  kinds.some((kind) => kind === record.kind);

/** The facts after one of them. */
export const applyReassignment = (file: CareFile, change: ReassignmentChange): CareFile => ({
  ...file,
  reassignments:
    change.kind === 'tasks-asked'
      ? [...file.reassignments, change.record]
      : file.reassignments.map((known) => ({
          ...known,
          answer: known.id === change.id ? change.answer : known.answer,
          tasks: known.tasks.map(
            (task) =>
              change.turns.find(
                ({ reassignmentId, taskId }) => reassignmentId === known.id && taskId === task.taskId,
              ) ?? task,
          ),
        })),
});
