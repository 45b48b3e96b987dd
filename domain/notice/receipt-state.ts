import type { Reach, ReceiptState } from '../../contracts/vocabulary/receipt';

/** What is known of one recipient of a notice. */
export type ReceiptFacts = {
  /** By the channels alone (`reachOf`). */
  readonly reach: Reach;
  readonly opened: boolean;
  readonly acknowledged: boolean;
  /** Opening it was all that it asked for. */
  readonly byOpening: boolean;
  /** The director told it, and said how. */
  readonly onBehalf: boolean;
};

/**
 * The one state of a recipient: what a person said goes before what the person did, and both before what the channels say.
 * The database computes the same (`notice_recipient.state`); a test holds the two together.
 */
export const receiptState = (facts: ReceiptFacts): ReceiptState => {
  if (facts.onBehalf) return 'on-behalf';
  if (facts.acknowledged && !facts.byOpening) return 'confirmed';
  return facts.acknowledged || facts.opened ? 'read' : facts.reach;
};
