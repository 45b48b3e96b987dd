/** Where a signing at an outside provider stands. The list is closed: what we don't know is `unknown`, and somebody must look. */
export const flowStates = [
  'not-started',
  'being-filled',
  'waiting',
  'partly-signed',
  'signed',
  'declined',
  'expired',
  'cancelled',
  'invalid',
  'released',
  'unknown',
] as const;

export type FlowState = (typeof flowStates)[number];

/** Where one signer stands. */
export type ApproverState =
  | 'not-started'
  | 'being-filled'
  | 'waiting'
  | 'signed'
  | 'declined'
  | 'expired'
  | 'cancelled'
  | 'stopped'
  | 'released'
  | 'handed-on'
  | 'unknown';

/** How far along a state is. Of two messages the one that is further along was sent later, whenever it arrived. */
const RANK: Readonly<Record<FlowState, number>> = {
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
export function advanceFlow(known: FlowState, told: FlowState): FlowState {
  return RANK[told] > RANK[known] ? told : known;
}

/** Whether nothing more is to be waited for. A signed flow may still be released later. */
export function isFinal(state: FlowState): boolean {
  return RANK[state] >= RANK.signed;
}
