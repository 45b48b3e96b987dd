import type { reportAbsence } from '../../../contracts/absence';
import { decideReport } from '../../../domain/absence/decide-absence';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPupilPlaces } from '../../stores/schools/find-pupil-places';

/** `absence.report`: 今天没到校, several pupils at once. */
export const handleReportAbsence: Handler<typeof reportAbsence> = async ({ childIds }, context) => {
  const places = await findPupilPlaces(context.tx, childIds);
  if (places === null) return refuse('record.notFound', { fields: ['childIds'] });
  const acting = context.actFor(places);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: places.map(({ householdId }) => householdId),
    also: { accounts: true },
    decide: (file, rules, occasion) => decideReport(file, childIds, { rules, occasion }),
  });
  if (!changed.ok) return changed;
  return allow({ absences: changed.value.answers.flatMap((told) => told.map((each) => ({ ...each }))) });
};
