import type { recordReceipt } from '../../../contracts/agreement-life';
import { decideReceipt } from '../../../domain/agreement/decide-receipt';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

/** `agreement.recordReceipt`: the written notice of art. 23 to school or village. */
export const handleRecordReceipt: Handler<typeof recordReceipt> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideReceipt(file, input, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
