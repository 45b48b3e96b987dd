import type { recordAssessment } from '../../../contracts/assessment';
import { decideAssessment } from '../../../domain/assessment/decide-assessment';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';
import { findActiveInstrument } from '../../stores/instruments/find-instruments';

/** `assessment.record`: with the standard in use and no other; up at once, down with the supervisor. */
export const handleRecordAssessment: Handler<typeof recordAssessment> = async (input, context) => {
  const place = await findPlaceOfChildren(context.tx, [input.childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const instrument = await findActiveInstrument(context.tx, place.villageCode);
  if (instrument?.instrumentId !== input.instrumentId) {
    return refuse('instrument.inactive', { fields: ['instrumentId'] });
  }

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideAssessment(file, { input: { ...input, reason: input.reason ?? null }, instrument }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
