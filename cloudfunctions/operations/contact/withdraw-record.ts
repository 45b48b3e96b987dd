import type { withdrawRecord } from '../../../contracts/contact';
import { decideWithdrawRecord } from '../../../domain/correction/decide-withdraw-record';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findRecordPlace } from '../../stores/households/find-record-place';

/** `record.withdraw`: one's own slip; the record stays, marked, and what it had fulfilled is owed again. */
export const handleWithdrawRecord: Handler<typeof withdrawRecord> = async (input, context) => {
  const place = await findRecordPlace(context.tx, input.recordId);
  if (place === null) return refuse('record.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: { record: input.recordId },
    decide: (file, _rules, occasion) => decideWithdrawRecord(file, input, occasion),
  });
  if (!changed.ok) return changed;

  return allow({ reopenedTasks: changed.value.tasks.filter((task) => task.event === 'reopened').length });
};
