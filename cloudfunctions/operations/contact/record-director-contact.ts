import type { recordDirectorContact } from '../../../contracts/contact';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { decideDirectorContact } from '../../../domain/contact/decide-director-contact';
import { allow, refuse } from '../../../domain/decision';
import { handedWork } from '../../../domain/reassignment/movable-kinds';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';
import { findHandedPlace } from '../../stores/reassignments/find-handed';
import { findPartOfChildren } from '../../stores/residence/find-part-of-children';

/** `directorContact.record`: a call with its real day; what it clears follows from it. */
export const handleRecordDirectorContact: Handler<typeof recordDirectorContact> = async (input, context) => {
  const { tx, actor } = context;
  // Asked only of who has taken work over, and then first: it opens this one household, whoever they are otherwise.
  const handed =
    (actor.handed ?? []).length === 0
      ? null
      : await findHandedPlace(tx, { childIds: input.childIds, kinds: handedWork.contact, me: actor.id });
  const { childIds } = input;
  // The side of registration sees the children and not their household: only what was agreed opens this to it.
  const place =
    handed ??
    (await findPlaceOfChildren(tx, childIds)) ??
    (await findPartOfChildren(tx, { childIds, duty: 'contact' }));
  if (place === null) return refuse('record.notFound', { fields: ['childIds'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: input.weekKept === undefined ? {} : { week: input.weekKept.week },
    decide: (file, _rules, occasion) =>
      decideDirectorContact(
        file,
        {
          ...input,
          happenedOn: dayFrom(input.happenedOn),
          weekKept: input.weekKept ?? null,
          note: input.note ?? null,
        },
        occasion,
      ),
  });
  if (!changed.ok) return changed;

  const records = changed.value.answers.flatMap((answer) => answer.records);
  return allow({ records, closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
