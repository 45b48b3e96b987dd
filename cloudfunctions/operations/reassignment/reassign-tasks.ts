import type { reassignTasks } from '../../../contracts/reassignment';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideReassign } from '../../../domain/reassignment/decide-reassign';
import type { Handler } from '../../handler';
import { findReassignPlace } from '../../stores/reassignments/find-reassign-place';

/** `task.reassign`: a supervisor asks somebody of the own township; the answer decides. */
export const handleReassignTasks: Handler<typeof reassignTasks> = async (input, context) => {
  const { tx, actor, today } = context;
  const { householdId, to, reason } = input;
  const place = await findReassignPlace(tx, { householdId, to, today: formatDay(today) });
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const regions = actor.grants.filter(({ role }) => role === acting.value).map(({ region }) => region);
  const villages = place.villages.filter((code) => regions.some((own) => code.startsWith(own)));
  if (to !== actor.id && villages.length === 0) return refuse('reassign.notDirector', { fields: ['to'] });

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) =>
      decideReassign(
        file,
        {
          taskIds: input.taskIds ?? null,
          to: { personId: to, villages },
          reason,
          lane: place.lane,
          asker: actor.name ?? '',
          regions,
        },
        occasion,
      ),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
