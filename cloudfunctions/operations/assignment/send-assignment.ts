import type { sendAssignment } from '../../../contracts/assignment';
import { decideAssignment } from '../../../domain/assignment/decide-assignment';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { placesOf } from '../../../domain/supervision/places-of';
import type { Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { appendAssignment } from '../../stores/assignments/append-assignment';
import { findVillagesAndDirectors } from '../../stores/supervision/find-villages-and-directors';

/** `supervision.assign`: one task to many, an own one for each director. */
export const handleSendAssignment: Handler<typeof sendAssignment> = async (input, context) => {
  const { tx, actor, now, today } = context;
  const asked = placesOf(actor, undefined);
  const [region] = asked?.within ?? [];
  if (asked === null || region === undefined) return refuse('access.denied');
  const known = await findVillagesAndDirectors(tx, { within: asked.within, today: formatDay(today) });
  const note = input.note ?? null;
  const decided = decideAssignment({ ...input, note }, known, today);
  if (!decided.ok) return decided;

  const assignmentId = newId('ai');
  await appendAssignment(
    tx,
    {
      id: assignmentId,
      region,
      title: input.title,
      note,
      dueOn: input.dueOn,
      sentBy: { id: actor.id, name: actor.name ?? '' },
      packVersion: rulesFor('national', []).versionOn(today),
      parts: decided.value,
    },
    { today: formatDay(today), now },
  );
  return allow({
    assignmentId,
    tasks: decided.value.length,
    withoutDirector: decided.value.filter(({ personId }) => personId === null).length,
  });
};
