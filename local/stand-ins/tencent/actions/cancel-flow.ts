import type { JsonObject } from '../../json-value';
import { operatorProblem } from '../ess/check-operator';
import { expireFlow } from '../ess/expire-flow';
import { parameterProblem, textOf } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

const PARAMETERS = {
  Operator: { kind: 'object', required: true },
  FlowId: { kind: 'text', required: true },
  CancelMessage: { kind: 'text', required: true },
} as const;

const OPEN = [1, 2];
const TO_SIGN = 2;
const CANCELLED = 6;

/** `CancelFlow` 2020-11-11: only what is still being signed can be cancelled. */
export function cancelFlow(body: JsonObject, context: TencentContext): object | TencentError {
  const problem = parameterProblem(body, PARAMETERS) ?? operatorProblem(body.Operator, context);
  if (problem !== null) return problem;
  const reason = textOf(body.CancelMessage);
  if (!/^[\p{L}\p{N}\p{P}]{1,200}$/u.test(reason)) {
    return tencentError(
      'InvalidParameter.CancelReason',
      'The reason is empty, too long or has odd characters.',
    );
  }
  const flow = context.state.data.ess.flows.find(({ id }) => id === body.FlowId);
  if (flow === undefined) return tencentError('ResourceNotFound.Flow', 'There is no such flow.');
  expireFlow(flow, context);
  if (!OPEN.includes(flow.status)) {
    return tencentError('OperationDenied.FlowStatusForbid', 'The flow has come to an end already.');
  }
  for (const approver of flow.approvers) if (approver.status === TO_SIGN) approver.status = CANCELLED;
  Object.assign(flow, { status: CANCELLED, message: reason });
  context.state.changed();
  return {};
}
