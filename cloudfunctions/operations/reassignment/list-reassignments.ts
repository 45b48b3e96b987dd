import type { listReassignments } from '../../../contracts/reassignment';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { taskTypes } from '../../../domain/task/registry';
import type { Handler } from '../../handler';
import { findReassignments } from '../../stores/reassignments/find-reassignments';

/** `task.listReassignments`: what one is asked to do and does for others; one trace a call. */
export const handleListReassignments: Handler<typeof listReassignments> = async (_input, context) => {
  const found = await findReassignments(context.tx, context.actor.id);
  await context.trace(context.roles[0] ?? 'director', {
    households: [...new Set(found.map(({ householdId }) => householdId))],
  });
  return allow({
    today: formatDay(context.today),
    reassignments: found.map((each) => ({
      ...each,
      tasks: each.tasks.map(({ kind, dueOn }) => ({ kind, title: taskTypes[kind].title, dueOn })),
    })),
  });
};
