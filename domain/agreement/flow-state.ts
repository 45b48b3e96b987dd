import type { SigningFlowState } from '../../contracts/vocabulary/e-sign';

/** How far along a state is. Of two messages the one that is further along was sent later, whenever it arrived. */
const RANK: Readonly<Record<SigningFlowState, number>> = {
  ordered: 0,
  ordering: 0,
  lost: 0,
  failed: 0,
  unknown: 0,
  'not-started': 1,
  'being-filled': 2,
  waiting: 3,
  'partly-signed': 4,
  signed: 5,
  declined: 5,
  expired: 5,
  cancelled: 5,
  invalid: 6,
  released: 6,
};

/**
 * The state after a message said `told` about a flow that was `known`. Messages come twice, late and in any order: one that
 * says nothing new, or less than is known already, changes nothing; nor does a second ending.
 */
export function advanceFlow(known: SigningFlowState, told: SigningFlowState): SigningFlowState {
  return RANK[told] > RANK[known] ? told : known;
}

/** Whether nothing more is to be waited for. A signed flow may still be released later. */
export function isFinal(state: SigningFlowState): boolean {
  return RANK[state] >= RANK.signed;
}
