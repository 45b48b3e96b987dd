import type { Assessment } from '../care-file/risk-facts';

type Change =
  | { readonly kind: 'assessment'; readonly record: Assessment; readonly supersedes: string | null }
  | {
      readonly kind: 'assessment-decided';
      readonly record: Pick<Assessment, 'id' | 'state' | 'decidedOn'>;
    };

/** The assessments after one more, or after the supervisor's answer. */
export const applyAssessment = (known: readonly Assessment[], change: Change): readonly Assessment[] => {
  if (change.kind === 'assessment-decided') {
    return known.map((each) => (each.id === change.record.id ? { ...each, ...change.record } : each));
  }
  const before = known.map((each) =>
    each.id === change.supersedes ? { ...each, state: 'superseded' as const } : each,
  );
  return [...before, change.record];
};
