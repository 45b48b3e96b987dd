import type { FollowUpStep } from '../../contracts/vocabulary/follow-up';
import type { FollowUp } from '../care-file/follow-up-facts';

/** Planned and not taken yet. */
export const stepsLeft = ({ steps, taken }: Pick<FollowUp, 'steps' | 'taken'>): readonly FollowUpStep[] =>
  steps.filter((planned) => !taken.some(({ step }) => step === planned));
