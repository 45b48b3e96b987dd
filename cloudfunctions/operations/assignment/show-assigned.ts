import type { showAssigned } from '../../../contracts/assignment';
import { assignmentTitleOf } from '../../../domain/assignment/assignment-titles';
import { ownParts } from '../../../domain/assignment/own-parts';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAssignments } from '../../stores/assignments/find-assignments';

/** `task.showAssigned`: what is to be done, by when, and who asks. */
export const handleShowAssigned: Handler<typeof showAssigned> = async ({ assignmentId }, context) => {
  const today = formatDay(context.today);
  const [found] = await findAssignments(context.tx, { today, assignmentId, limit: 1 });
  const own = ownParts(found?.parts ?? [], context.actor.id);
  if (found === undefined || own.length === 0) return refuse('record.notFound', { fields: ['assignmentId'] });
  const { title, note, by, dueOn, withdrawn } = found;
  const isDone = own.every(({ done }) => done !== null);
  const open = withdrawn === null ? 'open' : 'withdrawn';
  return allow({
    today,
    title: assignmentTitleOf(title),
    note,
    by,
    dueOn,
    state: isDone ? 'done' : open,
    words: own.find(({ done }) => done !== null)?.done?.words ?? null,
  });
};
