import type { recordUnreachable } from '../../../contracts/contact-reach';
import { decideUnreachable } from '../../../domain/contact/decide-reach';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `contact.recordUnreachable` (暂时联系不上): of oneself, or of a guardian whom a director names. */
export const handleRecordUnreachable: Handler<typeof recordUnreachable> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const guardian = acting.value === 'director' ? (input.guardian ?? '') : context.actor.id;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideUnreachable(
        file,
        { ...input, guardian, tries: input.tries ?? 0, note: input.note ?? null },
        occasion,
      ),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
