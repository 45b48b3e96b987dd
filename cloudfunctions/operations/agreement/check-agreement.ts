import type { checkAgreement } from '../../../contracts/agreement-document';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findEvidence } from '../../stores/agreements/find-evidence';
import { recordDifferences } from '../../evidence/differences';

/** `agreement.checkRecords`: the records against the digests that were signed; leaves a trace. */
export const handleCheckAgreement: Handler<typeof checkAgreement> = async ({ agreementId }, context) => {
  const evidence = await findEvidence(context.tx, agreementId);
  if (evidence === null) return refuse('agreement.notFound');
  const acting = context.actFor([{ householdId: evidence.household_id, villageCode: evidence.village_code }]);
  if (!acting.ok) return acting;
  if (evidence.digest === null) return refuse('agreement.notSent');

  await context.trace(acting.value, { agreement: agreementId, document: 'check' });
  const differences = [...recordDifferences(agreementId, evidence)];
  return allow({ intact: differences.length === 0, differences });
};
