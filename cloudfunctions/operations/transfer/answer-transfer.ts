import type { answerTransfer } from '../../../contracts/transfer';
import { allow, refuse } from '../../../domain/decision';
import { decideAnswer } from '../../../domain/transfer/decide-transfer';
import type { Handler } from '../../handler';
import { findPlace } from '../../stores/staff/find-place';
import { findTransferPlace } from '../../stores/transfers/find-transfer-place';

/** Before any week that can be confirmed. */
const FIRST_DAY = '2000-01-01';

/** `transfer.answer`: the receiving side; with an acceptance the household is its own from that moment. */
export const handleAnswerTransfer: Handler<typeof answerTransfer> = async (input, context) => {
  const { transferId, note = null } = input;
  const found = await findTransferPlace(context.tx, transferId);
  if (found === null) return refuse('record.notFound', { fields: ['transferId'] });
  const { householdId, fromCode, toCode } = found;
  const acting = context.actFor([{ householdId, villageCode: toCode }]);
  if (!acting.ok) return acting;
  const village = await findPlace(context.tx, toCode);
  if (village === null) return refuse('record.notFound', { fields: ['transferId'] });

  const state = input.answer === 'accept' ? 'accepted' : 'declined';
  const { name: villageName, pack, overrides } = village;
  const answered = {
    transferId,
    state,
    note,
    place: { villageCode: toCode, villageName, pack, overrides },
  } as const;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    places: [fromCode, toCode],
    // Counters go along with the household: all that was ever counted for it.
    also: { since: FIRST_DAY },
    decide: (file, rules, occasion) => decideAnswer(file, answered, { rules, occasion }),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  if (answer === undefined) return refuse('record.notFound');
  const movedTasks = changed.value.tasks.filter(({ event }) => event === 'reopened').length;
  return allow({ ...answer, movedTasks });
};
