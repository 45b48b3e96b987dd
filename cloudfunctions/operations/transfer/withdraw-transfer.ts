import type { withdrawTransfer } from '../../../contracts/transfer';
import { allow, refuse } from '../../../domain/decision';
import { decideAnswer } from '../../../domain/transfer/decide-transfer';
import type { Handler } from '../../handler';
import { findTransferPlace } from '../../stores/transfers/find-transfer-place';

/** `transfer.withdraw`: the side that proposed takes it back before it is answered. */
export const handleWithdrawTransfer: Handler<typeof withdrawTransfer> = async ({ transferId }, context) => {
  const found = await findTransferPlace(context.tx, transferId);
  if (found === null) return refuse('record.notFound', { fields: ['transferId'] });
  const { householdId, fromCode, toCode } = found;
  const acting = context.actFor([{ householdId, villageCode: fromCode }]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    places: [toCode],
    decide: (file, rules, occasion) => {
      const { villageCode, villageName, pack, overrides } = file;
      const place = { villageCode, villageName, pack, overrides };
      return decideAnswer(file, { transferId, state: 'withdrawn', note: null, place }, { rules, occasion });
    },
  });
  return changed.ok ? allow({ transferId }) : changed;
};
