import type { recordVisit } from '../../../contracts/visit';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideVisit } from '../../../domain/visit/decide-visit';
import { handedWork } from '../../../domain/reassignment/movable-kinds';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';
import { findVisitsOfAct } from '../../stores/visits/find-visits-of-act';
import { findHandedPlace } from '../../stores/reassignments/find-handed';
import { findPartOfChildren } from '../../stores/residence/find-part-of-children';

/** `visit.record`: a home visit with its real day. A phone that kept it for weeks may send it again: its own id tells. */
export const handleRecordVisit: Handler<typeof recordVisit> = async (input, context) => {
  const { tx, actor } = context;
  // Asked only of who has taken work over, and then first: it opens this one household, whoever they are otherwise.
  const handed =
    (actor.handed ?? []).length === 0
      ? null
      : await findHandedPlace(tx, { childIds: input.childIds, kinds: handedWork.visit, me: actor.id });
  const { childIds } = input;
  // The side of registration sees the children and not their household: only what was agreed opens this to it.
  const place =
    handed ??
    (await findPlaceOfChildren(tx, childIds)) ??
    (await findPartOfChildren(tx, { childIds, duty: 'visit' }));
  if (place === null) return refuse('record.notFound', { fields: ['childIds'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const known = input.act === undefined ? null : await findVisitsOfAct(tx, input.act);
  const records = childIds.map((childId) => known?.get(childId) ?? null);
  if (records.every((id) => id !== null)) return allow({ records, closedTasks: 0 });

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideVisit(
        file,
        {
          ...input,
          childIds: childIds.filter((childId) => known?.has(childId) !== true),
          happenedOn: dayFrom(input.happenedOn),
          form: input.form ?? null,
          blocks: input.blocks ?? [],
          place: input.place ?? null,
          act: input.act ?? null,
          note: input.note ?? null,
        },
        occasion,
      ),
  });
  if (!changed.ok) return changed;

  const written = changed.value.answers.flatMap((answer) => answer.records);
  return allow({
    records: [...records.filter((id) => id !== null), ...written],
    closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length,
  });
};
