import type { draftAgreement } from '../../../contracts/agreement';
import { decideDraft } from '../../../domain/agreement/decide-draft';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `agreement.draft`: the caregiver screen, the child's views, the term; a rewrite is a further version. */
export const handleDraftAgreement: Handler<typeof draftAgreement> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.content.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['content.householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, rules, occasion) =>
      decideDraft(file, { content: input.content, agreementId: input.agreementId ?? null, rules }, occasion),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  if (answer === undefined) return refuse('record.notFound');
  return allow({ ...answer, missing: [...answer.missing], warnings: [...answer.warnings] });
};
