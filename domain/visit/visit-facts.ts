import type { BlockMark, BlockState, VisitBlock, VisitForm } from '../../contracts/vocabulary/visit';

/** How one block of the form was found; `same`: nobody touched it, it is as it was at the visit before. */
export type BlockAnswer = {
  readonly block: VisitBlock;
  readonly state: BlockState;
  readonly marks: readonly BlockMark[];
  readonly note?: string | undefined;
  readonly same: boolean;
};

/** What is written down of a visit beside who was seen when; no duty depends on it. */
export type VisitFacts = {
  readonly talkedAlone: boolean;
  readonly caregiving: 'in-place' | 'needs-help';
  readonly note: string | null;
  /** The version of the words; null for a visit that was recorded without blocks. */
  readonly form: VisitForm | null;
  readonly blocks: readonly BlockAnswer[];
  readonly place: string | null;
  /** The visit's own id from the phone; the records of one visit share it. */
  readonly act: string | null;
};
