import type { JsonObject } from '../../json-value';
import { operatorProblem } from '../ess/check-operator';
import { parameterProblem, textOf } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

const PARAMETERS = {
  Operator: { kind: 'object', required: true },
  FlowId: { kind: 'text' },
  Name: { kind: 'text' },
  Mobile: { kind: 'text' },
  EndPoint: { kind: 'text' },
  PathType: { kind: 'number' },
  AutoJumpBack: { kind: 'flag' },
} as const;

const DETAIL = 1;

/** `CreateSchemeUrl` 2020-11-11: the way into the service's mini-program, to one flow, for one of its signers. */
export function createSchemeUrl(
  body: JsonObject,
  context: TencentContext,
): { readonly SchemeUrl: string } | TencentError {
  const problem = parameterProblem(body, PARAMETERS) ?? operatorProblem(body.Operator, context);
  if (problem !== null) return problem;
  if (body.EndPoint !== 'APP' || body.PathType !== DETAIL) {
    return tencentError(
      'InvalidParameter',
      'Only the page of one flow, from a mini-program, is emulated here.',
    );
  }
  const flow = context.state.data.ess.flows.find(({ id }) => id === body.FlowId);
  if (flow === undefined) return tencentError('ResourceNotFound.Flow', 'There is no such flow.');
  const isSigner = flow.approvers.some(({ name, mobile }) => name === body.Name && mobile === body.Mobile);
  if (!isSigner) return tencentError('InvalidParameter', 'This person does not sign this flow.');
  const query = new URLSearchParams({
    from: 'default',
    where: 'mini',
    id: flow.id,
    to: 'CONTRACT_DETAIL',
    name: textOf(body.Name),
    phone: textOf(body.Mobile),
  });
  return { SchemeUrl: `pages/guide?${query.toString()}` };
}
