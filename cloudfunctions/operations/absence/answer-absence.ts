import type { answerAbsence } from '../../../contracts/absence';
import { decideAnswer } from '../../../domain/absence/decide-absence';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAbsencePlace } from '../../stores/absences/find-absences';

/** `absence.answer`: by the family, or by the teacher who called. */
export const handleAnswerAbsence: Handler<typeof answerAbsence> = async (input, context) => {
  const place = await findAbsencePlace(context.tx, input.absenceId);
  if (place === null) return refuse('record.notFound', { fields: ['absenceId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const role = acting.value === 'guardian' || acting.value === 'caregiver' ? acting.value : 'teacher';

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideAnswer(file, { ...input, words: input.words ?? null, role }, occasion),
  });
  if (!changed.ok) return changed;
  const [told] = changed.value.answers;
  return told === undefined
    ? refuse('record.notFound')
    : allow({ absenceId: told.absenceId, state: told.state });
};
