import type { JsonObject } from '../../json-value';
import { approverProblem } from '../ess/check-approver';
import { operatorProblem } from '../ess/check-operator';
import { listOf, numberOf, objectOf, parameterProblem, textOf } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

const PARAMETERS = {
  Operator: { kind: 'object', required: true },
  FlowName: { kind: 'text', required: true },
  FileIds: { kind: 'list', required: true },
  Approvers: { kind: 'list', required: true },
  Unordered: { kind: 'flag' },
  Deadline: { kind: 'number' },
  UserData: { kind: 'text' },
  FlowDisplayType: { kind: 'number' },
  FlowDescription: { kind: 'text' },
} as const;

const MOST_APPROVERS = 50;
const MOST_USER_DATA = 20_480;
const YEAR_S = 365 * 24 * 3600;
const TO_SIGN = 2;
const WAITING = 1;

/** `CreateFlowByFiles` 2020-11-11: one PDF, persons only. Every call makes a flow of its own: the service has no key for retries. */
export function createFlowByFiles(
  body: JsonObject,
  context: TencentContext,
): { readonly FlowId: string } | TencentError {
  const problem =
    parameterProblem(body, PARAMETERS) ??
    operatorProblem(body.Operator, context) ??
    flowProblem(body, context) ??
    listOf(body.Approvers)
      .map(approverProblem)
      .find((one) => one !== null) ??
    null;
  if (problem !== null) return problem;
  const { state, now } = context;
  const createdAt = Math.floor(now().getTime() / 1000);
  const id = `flow${state.nextNumber()}`.padEnd(32, '0');
  state.data.ess.flows.push({
    id,
    name: textOf(body.FlowName),
    fileId: textOf(listOf(body.FileIds)[0]),
    unordered: body.Unordered === true,
    createdAt,
    deadline: numberOf(body.Deadline) === 0 ? createdAt + YEAR_S : numberOf(body.Deadline),
    userData: textOf(body.UserData),
    approvers: listOf(body.Approvers).map((value) => {
      const { ApproverName: name, ApproverMobile: mobile } = objectOf(value);
      return { name: textOf(name), mobile: textOf(mobile), status: TO_SIGN, signedAt: 0 };
    }),
    status: WAITING,
    message: '',
  });
  state.changed();
  return { FlowId: id };
}

function flowProblem(body: JsonObject, { state, now }: TencentContext): TencentError | null {
  const second = now().getTime() / 1000;
  const approvers = listOf(body.Approvers).length;
  const [fileId, ...more] = listOf(body.FileIds);
  const userData = textOf(body.UserData);
  if (!/^[\p{L}\p{N}_]{1,200}$/u.test(textOf(body.FlowName))) {
    return tencentError('InvalidParameter.FlowName', 'The name is empty, too long or has odd characters.');
  }
  if (more.length > 0 || !state.data.ess.files.some(({ id, until }) => id === fileId && until > second)) {
    return tencentError('ResourceNotFound.NotExistFile', 'There must be one file, not older than an hour.');
  }
  if (approvers < 1 || approvers > MOST_APPROVERS) {
    return tencentError('InvalidParameter.Approvers', 'One to fifty signers are taken.');
  }
  if (numberOf(body.Deadline) !== 0 && numberOf(body.Deadline) <= second) {
    return tencentError('InvalidParameter.Deadline', 'The deadline is over.');
  }
  if (userData.length > MOST_USER_DATA || Buffer.from(userData, 'base64').toString('base64') !== userData) {
    return tencentError('InvalidParameter.UserData', 'UserData is base64 of at most 20480 characters.');
  }
  return null;
}
