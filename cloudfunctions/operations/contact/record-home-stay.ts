import type { recordHomeStay } from '../../../contracts/contact-reach';
import { decideHomeStay } from '../../../domain/contact/decide-reach';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `contact.recordHomeStay` (我回家了): a guardian's own days, or those a director names. */
export const handleRecordHomeStay: Handler<typeof recordHomeStay> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const guardian = acting.value === 'director' ? (input.guardian ?? '') : context.actor.id;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    // A stay that is told otherwise brings weeks back, however long ago they were.
    also: { since: input.from },
    decide: (file, _rules, occasion) =>
      decideHomeStay(file, { ...input, guardian, withdrawn: input.withdrawn ?? false }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
