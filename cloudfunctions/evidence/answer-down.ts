import type { RiskColour } from '../../contracts/vocabulary/assessment';
import { decideDown } from '../../domain/assessment/decide-down';
import { allow, type Decision, refuse } from '../../domain/decision';
import type { Context } from '../handler';
import { findAssessmentPlace } from '../stores/assessments/find-assessments';

type Answered = {
  readonly assessmentId: string;
  readonly confirmed: boolean;
  readonly reason: string | null;
};

/** The supervisor's yes or no to a lower colour. A director who tries is told why not. */
export const answerDown = async (
  { assessmentId, ...answer }: Answered,
  context: Context,
): Promise<
  Decision<
    { colour: RiskColour },
    | 'access.denied'
    | 'record.notFound'
    | 'assessment.needsSupervisor'
    | 'assessment.ownProposal'
    | 'assessment.notPending'
  >
> => {
  const place = await findAssessmentPlace(context.tx, assessmentId);
  if (place === null) return refuse('record.notFound', { fields: ['assessmentId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideDown(file, { assessmentId, ...answer, role: acting.value }, occasion),
  });
  if (!changed.ok) return changed;
  const [answered] = changed.value.answers;
  return answered === undefined ? refuse('record.notFound') : allow({ ...answered });
};
