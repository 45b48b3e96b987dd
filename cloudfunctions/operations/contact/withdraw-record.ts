import type { withdrawRecord } from '../../../contracts/contact';
import { decideWithdrawRecord } from '../../../domain/correction/decide-withdraw-record';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPlaceOfRecords } from '../../stores/households/find-place-of-records';

/** `record.withdraw`: one's own slip; the records stay, marked, and what they had fulfilled is owed again. */
export const handleWithdrawRecord: Handler<typeof withdrawRecord> = async (input, context) => {
  const place = await findPlaceOfRecords(context.tx, input.recordIds);
  if (place === null) return refuse('record.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: { records: input.recordIds },
    decide: (file, _rules, occasion) => decideWithdrawRecord(file, input, occasion),
  });
  if (!changed.ok) return changed;

  return allow({ reopenedTasks: changed.value.tasks.filter((task) => task.event === 'reopened').length });
};
