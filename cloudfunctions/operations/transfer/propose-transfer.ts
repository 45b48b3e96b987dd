import type { proposeTransfer } from '../../../contracts/transfer';
import { allow, refuse } from '../../../domain/decision';
import { isWithinCounty } from '../../../domain/residence/apart';
import { decideProposal } from '../../../domain/transfer/decide-transfer';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';
import { findPlace } from '../../stores/staff/find-place';

/** `transfer.propose`: the side a household leaves; the other village counts a task, so the write path is told its name. */
export const handleProposeTransfer: Handler<typeof proposeTransfer> = async (input, context) => {
  const { householdId, to, reason, note = null } = input;
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const village = await findPlace(context.tx, to);
  if (village?.level !== 'village' || !isWithinCounty(place.villageCode, to))
    return refuse('transfer.placeInvalid', { fields: ['to'] });

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    places: [to],
    decide: (file, _rules, occasion) => decideProposal(file, { to, reason, note }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
