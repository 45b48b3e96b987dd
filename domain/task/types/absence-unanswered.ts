import { isCovered } from '../../care-file/away';
import type { TaskType } from '../task-type';

/**
 * A child is not at school, and the family has not said where it is: within the hour, or it does not know (product
 * default). Done by what the director found, by an answer, or because the child is there.
 */
export const absenceUnanswered: TaskType<'absence-unanswered'> = {
  kind: 'absence-unanswered',
  title: '孩子没到校，请找一找',
  duty: '孩子没到校',
  assignee: 'director',
  windows: ({ file, child, today }) =>
    isCovered(child, today)
      ? file.absences
          .filter(({ childId, steps }) => childId === child.id && steps.some(({ step }) => step === 'raised'))
          .map(({ id, absentOn, state }) => ({
            period: id,
            opensOn: absentOn,
            dueOn: absentOn,
            fulfilledBy: state === 'raised' ? null : id,
          }))
      : [],
};
