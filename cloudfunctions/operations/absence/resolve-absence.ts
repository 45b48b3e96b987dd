import type { resolveAbsence } from '../../../contracts/absence';
import { decideResolve } from '../../../domain/absence/decide-absence';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAbsencePlace } from '../../stores/absences/find-absences';

/** `absence.resolve`: what the director found. */
export const handleResolveAbsence: Handler<typeof resolveAbsence> = async (input, context) => {
  const place = await findAbsencePlace(context.tx, input.absenceId);
  if (place === null) return refuse('record.notFound', { fields: ['absenceId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideResolve(file, { ...input, words: input.words ?? null }, occasion),
  });
  if (!changed.ok) return changed;
  const [told] = changed.value.answers;
  return told === undefined
    ? refuse('record.notFound')
    : allow({ absenceId: told.absenceId, state: told.state });
};
