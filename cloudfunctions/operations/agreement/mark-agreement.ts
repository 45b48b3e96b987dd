import type { markAgreement } from '../../../contracts/agreement';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { decideMark } from '../../../domain/agreement/decide-send';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreement } from '../../stores/agreements/find-agreement';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';

/** `agreement.mark`: 已知悉 or 现场见证, beside the agreement. */
export const handleMarkAgreement: Handler<typeof markAgreement> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideMark(file, { ...input, place: input.place ?? null }, occasion),
  });
  if (!changed.ok) return changed;

  const agreement = await findAgreement(context.tx, input.agreementId);
  return agreement === null
    ? refuse('agreement.notFound')
    : allow({ marks: agreement.marks.map(({ mark, at }) => ({ mark, at: beijingText(at) })) });
};
