import type { JsonObject } from '../../json-value';
import { operatorProblem } from '../ess/check-operator';
import type { EssFlow } from '../ess/ess-data';
import { expireFlow } from '../ess/expire-flow';
import { listOf, parameterProblem } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

const PARAMETERS = {
  Operator: { kind: 'object', required: true },
  FlowIds: { kind: 'list', required: true },
} as const;

/** `DescribeFlowInfo` 2020-11-11: how up to a hundred flows stand. */
export function describeFlowInfo(
  body: JsonObject,
  context: TencentContext,
): { readonly FlowDetailInfos: readonly object[] } | TencentError {
  const problem = parameterProblem(body, PARAMETERS) ?? operatorProblem(body.Operator, context);
  if (problem !== null) return problem;
  const ids = listOf(body.FlowIds);
  if (ids.length < 1 || ids.length > 100) {
    return tencentError('InvalidParameter.FlowIds', 'One to a hundred flows are described.');
  }
  const flows = context.state.data.ess.flows.filter(({ id }) => ids.includes(id));
  if (flows.length < ids.length) return tencentError('ResourceNotFound.Flow', 'There is no such flow.');
  for (const flow of flows) expireFlow(flow, context);
  return { FlowDetailInfos: flows.map(detailOf) };
}

function detailOf({ id, name, status, message, createdAt, approvers }: EssFlow): object {
  return {
    FlowId: id,
    FlowName: name,
    FlowStatus: status,
    FlowMessage: message,
    CreatedOn: createdAt,
    FlowApproverInfos: approvers.map((one) => ({
      ApproveName: one.name,
      Mobile: one.mobile,
      ApproveStatus: one.status,
      ApproveTime: one.signedAt,
      ApproveType: 'PERSON',
    })),
  };
}
