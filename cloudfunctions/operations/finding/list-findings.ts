import type { listFindings } from '../../../contracts/finding';
import { findingSteps } from '../../../contracts/vocabulary/finding';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findFindings } from '../../stores/findings/find-findings';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `finding.list`: for staff; leaves a trace. */
export const handleListFindings: Handler<typeof listFindings> = async ({ householdId }, context) => {
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const found = await findFindings(context.tx, householdId);

  await context.trace(acting.value, { household: householdId });
  return allow({
    findings: found.map((finding) => ({
      ...finding,
      steps: [...finding.steps],
      next: findingSteps.find((step) => !finding.steps.some((taken) => taken.step === step)) ?? null,
    })),
  });
};
