import type { showTransfer } from '../../../contracts/transfer';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { presentTransfer } from '../../evidence/present-transfer';
import type { Handler } from '../../handler';
import { findHouseholdLabel } from '../../stores/households/find-household-label';
import { findOtherVillages } from '../../stores/transfers/find-other-villages';
import { findTransfers } from '../../stores/transfers/find-transfers';

/** `transfer.show`: what the side that lets a household go needs to name the other. */
export const handleShowTransfer: Handler<typeof showTransfer> = async ({ householdId }, context) => {
  const { tx, actor, today } = context;
  const place = await findHouseholdLabel(tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([{ householdId, villageCode: place.villageCode }]);
  if (!acting.ok) return acting;
  const [latest] = await findTransfers(tx, { householdId, limit: 1 });
  await context.trace(acting.value, { household: householdId });
  return allow({
    householdId,
    label: place.label,
    village: place.village,
    today: formatDay(today),
    open: latest?.state === 'open' ? presentTransfer(latest, actor) : null,
    villages: (await findOtherVillages(tx, place.villageCode)).map((village) => ({ ...village })),
  });
};
