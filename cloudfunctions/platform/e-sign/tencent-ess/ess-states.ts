import type { ApproverState, FlowState } from '../../../../contracts/vocabulary/e-sign';

/** `FlowStatus` of DescribeFlowInfo and `FlowCallbackStatus` of messages: the same numbers. */
const FLOW: ReadonlyMap<number, FlowState> = new Map([
  [0, 'not-started'],
  [1, 'waiting'],
  [2, 'partly-signed'],
  [3, 'declined'],
  [4, 'signed'],
  [5, 'expired'],
  [6, 'cancelled'],
  [7, 'not-started'],
  [8, 'being-filled'],
  [9, 'being-filled'],
  // Somebody would not fill their part in; we never ask for that.
  [10, 'declined'],
  // A signer changed their name, among other reasons.
  [16, 'invalid'],
  [21, 'released'],
]);

/** `ApproveStatus` of DescribeFlowInfo. */
const APPROVER: ReadonlyMap<number, ApproverState> = new Map([
  [0, 'not-started'],
  [1, 'waiting'],
  [2, 'waiting'],
  [3, 'signed'],
  [4, 'declined'],
  [5, 'expired'],
  [6, 'cancelled'],
  [7, 'not-started'],
  [8, 'being-filled'],
  [9, 'stopped'],
  [10, 'waiting'],
  [15, 'released'],
  [19, 'handed-on'],
]);

export function essFlowState(status: number): FlowState {
  return FLOW.get(status) ?? 'unknown';
}

export function essApproverState(status: number): ApproverState {
  return APPROVER.get(status) ?? 'unknown';
}
