import type { listAssignments } from '../../../contracts/assignment';
import type { Actor } from '../../../domain/access/acting-role';
import { assignmentTitleOf } from '../../../domain/assignment/assignment-titles';
import { mayWithdraw } from '../../../domain/assignment/may-withdraw';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAssignments, type FoundAssignment } from '../../stores/assignments/find-assignments';

const MOST = 50;

const shown = (actor: Actor) => (found: FoundAssignment) => {
  const { region, parts, ...rest } = found;
  return {
    ...rest,
    title: assignmentTitleOf(found.title),
    mine: found.withdrawn === null && mayWithdraw(actor, region),
    parts: parts.map(({ code, village, director, done }) => ({ code, village, director, done })),
  };
};

/** `supervision.assigned`: how far each is, place by place and never ranked (design D12). */
export const handleListAssignments: Handler<typeof listAssignments> = async (_input, context) => {
  const { tx, actor } = context;
  const today = formatDay(context.today);
  const found = await findAssignments(tx, { today, assignmentId: null, limit: MOST });
  return allow({ today, assignments: found.map(shown(actor)) });
};
