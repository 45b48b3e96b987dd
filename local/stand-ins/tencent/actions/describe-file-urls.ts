import type { JsonObject } from '../../json-value';
import { operatorProblem } from '../ess/check-operator';
import { listOf, parameterProblem } from '../ess/read-parameters';
import { SIGNED_FILES } from '../ess/signed-file';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

const PARAMETERS = {
  Operator: { kind: 'object', required: true },
  BusinessType: { kind: 'text', required: true },
  BusinessIds: { kind: 'list', required: true },
  FileType: { kind: 'text' },
} as const;

const SIGNED = 4;

/** `DescribeFileUrls` 2020-11-11: where the PDF of one signed flow lies for some minutes. */
export function describeFileUrls(
  body: JsonObject,
  context: TencentContext,
  host: string,
): { readonly FileUrls: readonly object[]; readonly TotalCount: number } | TencentError {
  const problem = parameterProblem(body, PARAMETERS) ?? operatorProblem(body.Operator, context);
  if (problem !== null) return problem;
  const [id, ...more] = listOf(body.BusinessIds);
  if (body.BusinessType !== 'FLOW' || body.FileType !== 'PDF' || more.length > 0) {
    return tencentError('InvalidParameter', 'Only the PDF of one flow is emulated here.');
  }
  const flow = context.state.data.ess.flows.find((one) => one.id === id);
  if (flow === undefined) return tencentError('ResourceNotFound.Flow', 'There is no such flow.');
  if (flow.status !== SIGNED) {
    return tencentError('OperationDenied.FlowStatusForbid', 'The flow is not signed by everybody.');
  }
  return { FileUrls: [{ Url: `http://${host}${SIGNED_FILES}${flow.id}` }], TotalCount: 1 };
}
