import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { ActorRole } from '../../contracts/vocabulary/role';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { applyAssessment } from './apply-assessment';
import { colourSteps } from './colour-steps';

type Down = {
  readonly assessmentId: string;
  readonly confirmed: boolean;
  readonly reason: string | null;
  /** In which role somebody answers. */
  readonly role: ActorRole;
};

/**
 * The supervisor's answer to a lower colour. Nobody else can give it, and nobody answers an assessment of their own: two
 * people have looked at the child before care becomes less.
 */
export const decideDown = (
  file: CareFile,
  { assessmentId, confirmed, reason, role }: Down,
  occasion: Occasion,
): Decision<
  Decided<{ readonly colour: RiskColour }>,
  'record.notFound' | 'assessment.needsSupervisor' | 'assessment.ownProposal' | 'assessment.notPending'
> => {
  const asked = file.assessments.find(({ id }) => id === assessmentId);
  if (asked === undefined) return refuse('record.notFound');
  if (role !== 'supervisor') return refuse('assessment.needsSupervisor');
  if (asked.state !== 'pending-down') return refuse('assessment.notPending');
  if (asked.assessedBy === occasion.actor) return refuse('assessment.ownProposal');
  const state = confirmed ? ('confirmed' as const) : ('refused' as const);
  const { id, childId, colour } = asked;
  const record = { id, childId, state, decidedOn: occasion.today };
  const after = applyAssessment(file.assessments, { kind: 'assessment-decided', record });
  const now = colourSteps(after, childId).at(-1)?.colour ?? colour;
  return allow({
    records: [{ kind: 'assessment-decided', record, holds: now, reason, by: occasion.actor }],
    answer: { colour: now },
  });
};
