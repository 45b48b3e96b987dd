import type { withdrawAssignment } from '../../../contracts/assignment';
import { mayWithdraw } from '../../../domain/assignment/may-withdraw';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { changeAssignmentToWithdrawn } from '../../stores/assignments/change-assignment';
import { findAssignments } from '../../stores/assignments/find-assignments';
import { lockStep } from '../../stores/jobs/lock-step';

/** `supervision.withdrawAssigned`: what is not done need not be done; what is done stays. */
export const handleWithdrawAssignment: Handler<typeof withdrawAssignment> = async (input, context) => {
  const { tx, actor, now } = context;
  const { assignmentId, reason } = input;
  const today = formatDay(context.today);
  // Locked first, loaded in a statement of its own: a director may be finishing it just now.
  await lockStep(tx, 'assigned-work');
  const [found] = await findAssignments(tx, { today, assignmentId, limit: 1 });
  if (found === undefined) return refuse('record.notFound', { fields: ['assignmentId'] });
  if (!mayWithdraw(actor, found.region)) return refuse('access.denied');
  if (found.withdrawn !== null) return refuse('assignment.withdrawn');
  const cancelled = await changeAssignmentToWithdrawn(
    tx,
    { assignmentId, by: actor.id, reason },
    { today, now },
  );
  return allow({ cancelled, done: found.parts.filter(({ done }) => done !== null).length });
};
