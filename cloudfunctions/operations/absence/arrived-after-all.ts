import type { arrivedAfterAll } from '../../../contracts/absence';
import { decideArrived } from '../../../domain/absence/decide-absence';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAbsencePlace } from '../../stores/absences/find-absences';

/** `absence.arrived`: 到校了. */
export const handleArrivedAfterAll: Handler<typeof arrivedAfterAll> = async ({ absenceId }, context) => {
  const place = await findAbsencePlace(context.tx, absenceId);
  if (place === null) return refuse('record.notFound', { fields: ['absenceId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideArrived(file, absenceId, occasion),
  });
  if (!changed.ok) return changed;
  const [told] = changed.value.answers;
  return told === undefined ? refuse('record.notFound') : allow({ absenceId, state: told.state });
};
