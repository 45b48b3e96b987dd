import type { ConcernState, ConcernStepKind } from '../../contracts/vocabulary/concern';
import type { Concern, ConcernStep } from '../care-file/concern-facts';

const states: Readonly<Partial<Record<ConcernStepKind, ConcernState>>> = {
  accepted: 'accepted',
  result: 'handled',
  closed: 'closed',
};

/** How far a report is after a step; a step that is written down late never takes it back. */
const stateAfter = (state: ConcernState, step: ConcernStepKind): ConcernState => states[step] ?? state;

/** The report with one more step. */
export const withConcernStep = (concern: Concern, taken: ConcernStep): Concern => ({
  ...concern,
  state: stateAfter(concern.state, taken.step),
  steps: [...concern.steps, taken],
});
