import type { JsonObject } from '../../json-value';
import { parameterProblem, textOf } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

/** `Type`, `SessionId`, `BizTag`, `User` and `Device` are the service's too; nobody here sends them, and they are not emulated. */
const PARAMETERS = {
  Content: { kind: 'text', required: true },
  BizType: { kind: 'text' },
  DataId: { kind: 'text' },
  SourceLanguage: { kind: 'text' },
} as const;

const MOST_CHARACTERS = 10_000;

/** A few words that the real service finds as well; its model is not emulated. */
const FOUND = [
  { words: '加微信领', suggestion: 'Review', label: 'Ad' },
  { words: '滚蛋', suggestion: 'Review', label: 'Abuse' },
  { words: '性侵', suggestion: 'Block', label: 'Porn' },
] as const;

const PASSED = { suggestion: 'Pass', label: 'Normal' };

/** `TextModeration` 2020-12-29: a text to a suggestion and a label. Refuses with the published codes. */
export function textModeration(
  body: JsonObject,
  context: TencentContext,
): { readonly Suggestion: string; readonly Label: string } | TencentError {
  const problem =
    parameterProblem(body, PARAMETERS) ??
    plannedFault(context) ??
    strategyProblem(body, context) ??
    dataIdProblem(textOf(body.DataId)) ??
    contentProblem(textOf(body.Content));
  if (problem !== null) return problem;
  const text = Buffer.from(textOf(body.Content), 'base64').toString('utf8');
  const { tms } = context.state.data;
  tms.checked.push({ text, parameters: Object.keys(body).sort() });
  context.state.changed();
  const { suggestion, label } = [...tms.rules, ...FOUND].find(({ words }) => text.includes(words)) ?? PASSED;
  return answerOf(body, { suggestion, label });
}

function answerOf(body: JsonObject, { suggestion, label }: typeof PASSED) {
  return {
    BizType: textOf(body.BizType),
    DataId: textOf(body.DataId),
    Suggestion: suggestion,
    Label: label,
    SubLabel: '',
    Score: suggestion === 'Pass' ? 0 : 95,
    Keywords: [],
    DetailResults: [],
  };
}

function plannedFault({ state }: TencentContext): TencentError | null {
  const { faults } = state.data.tms;
  const [fault] = faults;
  if (fault === undefined) return null;
  fault.times -= 1;
  if (fault.times <= 0) faults.shift();
  state.changed();
  return tencentError(fault.code, 'This was planned.');
}

/** Left out, it is the account's default strategy. */
function strategyProblem(body: JsonObject, { config }: TencentContext): TencentError | null {
  if (body.BizType === undefined || config.tms.strategies.includes(textOf(body.BizType))) return null;
  return tencentError('InvalidParameterValue.InvalidBizType', 'BizType is invalid.');
}

function dataIdProblem(id: string): TencentError | null {
  return /^[A-Za-z0-9_@#-]{0,64}$/.test(id)
    ? null
    : tencentError('InvalidParameter.ParameterError', 'DataId is invalid.');
}

function contentProblem(content: string): TencentError | null {
  const bytes = Buffer.from(content, 'base64');
  if (content === '' || bytes.toString('base64') !== content)
    return tencentError('InvalidParameterValue.ErrTextContentType', 'Content is not base64.');
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes))
    return tencentError('InvalidParameterValue.ErrFileContent', 'Content is not UTF-8.');
  return Array.from(text).length > MOST_CHARACTERS
    ? tencentError('InvalidParameterValue.ErrTextContentLen', 'Content is too long.')
    : null;
}
