import type { FollowUp } from '../care-file/follow-up-facts';
import type { CareRecord } from '../care-file/records';

type FollowUpRecord = Extract<CareRecord, { readonly kind: `follow-up-${string}` }>;

/** The follow-ups after one more record. */
export const applyFollowUp = (
  followUps: readonly FollowUp[],
  change: FollowUpRecord,
): readonly FollowUp[] => {
  if (change.kind === 'follow-up-opened') return [...followUps, change.record];
  return followUps.map((known) => {
    if (known.id !== change.followUpId) return known;
    if (change.kind === 'follow-up-closed') return { ...known, result: change.result, closedOn: change.on };
    const { step, on, note } = change;
    return { ...known, taken: [...known.taken, { step, on, note }] };
  });
};
