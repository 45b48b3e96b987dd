import type { finishAssigned } from '../../../contracts/assignment';
import { ownParts } from '../../../domain/assignment/own-parts';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { closeAssigned } from '../../stores/assignments/change-assignment';
import { findAssignments } from '../../stores/assignments/find-assignments';
import { lockStep } from '../../stores/jobs/lock-step';

/** `task.finishAssigned`: done, with a sentence or without; done twice is done. */
export const handleFinishAssigned: Handler<typeof finishAssigned> = async (input, context) => {
  const { tx, actor, now } = context;
  const { assignmentId, words = null } = input;
  const today = formatDay(context.today);
  await lockStep(tx, 'assigned-work');
  const [found] = await findAssignments(tx, { today, assignmentId, limit: 1 });
  const own = ownParts(found?.parts ?? [], actor.id);
  if (found === undefined || own.length === 0) return refuse('record.notFound', { fields: ['assignmentId'] });
  if (found.withdrawn !== null) return refuse('assignment.withdrawn');
  const subjects = own.filter(({ done }) => done === null).map(({ subject }) => subject);
  if (subjects.length === 0) return allow({ closedTasks: 0 });
  const closedTasks = await closeAssigned(
    tx,
    { assignmentId, subjects, by: actor.id, words },
    { today, now },
  );
  return allow({ closedTasks });
};
