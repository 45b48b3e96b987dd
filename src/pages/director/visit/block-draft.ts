import type { BlockMark, BlockState } from '../../../../contracts/vocabulary/visit';

/** How soon something that needs help is followed up; `none`: it is seen to already, or by somebody else. */
export const followUpWithin = ['week', 'fortnight', 'month', 'none'] as const;
export type FollowUpWithin = (typeof followUpWithin)[number];

/** One block that was touched. */
export type BlockDraft = {
  readonly state: BlockState;
  readonly marks: readonly BlockMark[];
  readonly note: string;
  /** Of whom it is true, of several children; empty: of all. */
  readonly childIds: readonly string[];
  readonly within: FollowUpWithin;
};

/** A block as a tap on its state leaves it; what was said about another state is forgotten. */
export const touched = (state: BlockState): BlockDraft => ({
  state,
  marks: [],
  note: '',
  childIds: [],
  within: state === 'needs-help' ? 'fortnight' : 'none',
});
