import { randomUUID } from 'node:crypto';
import { type Answer, type Exchange, headerText, jsonAnswer, readBody } from '../exchange';
import { isJsonObject, type JsonObject, parseJson } from '../json-value';
import { notEmulated } from '../not-emulated';
import { cancelFlow } from './actions/cancel-flow';
import { createFlowByFiles } from './actions/create-flow-by-files';
import { createSchemeUrl } from './actions/create-scheme-url';
import { describeFileUrls } from './actions/describe-file-urls';
import { describeFlowInfo } from './actions/describe-flow-info';
import { uploadFiles } from './actions/upload-files';
import { textModeration } from './actions/text-moderation';
import { textToVoice } from './actions/text-to-voice';
import { sendSms } from './actions/send-sms';
import type { TencentContext } from './tencent-context';
import { missingParameter, tencentError, type TencentError } from './tencent-error';
import { verifyTc3 } from './verify-tc3';

const MOST_BYTES = 10_000_000;

/** Where SMS is offered on the mainland; the e-sign, speech and text-check services take these. */
const SMS_REGIONS = ['ap-beijing', 'ap-guangzhou', 'ap-nanjing'];

type Action = (body: JsonObject, context: TencentContext, host: string) => object;

/** Everything the stand-in knows, by version and action; a new action is a file and a line. */
const ACTIONS: Readonly<Record<string, Action>> = {
  '2021-01-11 SendSms': sendSms,
  '2020-11-11 UploadFiles': uploadFiles,
  '2020-11-11 CreateFlowByFiles': createFlowByFiles,
  '2020-11-11 CreateSchemeUrl': createSchemeUrl,
  '2020-11-11 DescribeFlowInfo': describeFlowInfo,
  '2019-08-23 TextToVoice': textToVoice,
  '2020-12-29 TextModeration': textModeration,
  '2020-11-11 CancelFlow': cancelFlow,
  '2020-11-11 DescribeFileUrls': describeFileUrls,
};

/** Answers one signed call of API 3.0; refusals are HTTP 200 with `Response.Error`. */
export async function handleTencent({ request, url }: Exchange, context: TencentContext): Promise<Answer> {
  const header = (name: string): string => headerText(request, name);
  const called = `${header('x-tc-version')} ${header('x-tc-action')}`;
  const action = Object.hasOwn(ACTIONS, called) ? ACTIONS[called] : undefined;
  if (action === undefined || request.method !== 'POST') {
    return notEmulated(`Tencent Cloud ${called} by ${request.method ?? 'GET'}`, context);
  }

  const body = await readBody(request, MOST_BYTES);
  const call = { method: 'POST', path: url.pathname, query: url.search.slice(1), header, body };
  const { secretId, secretKey } = context.config;
  const refused =
    verifyTc3(call, { secretId, secretKey, now: context.now() }) ?? regionError(header('x-tc-region'));
  if (refused) return respond({ Error: refused });

  const params = parseJson(body.toString('utf8'));
  if (!isJsonObject(params)) {
    return respond({ Error: tencentError('InvalidParameter', 'The request body is not a JSON object.') });
  }
  const result = refusalOf(called, context) ?? action(params, context, url.host);
  return { ...respond('Code' in result ? { Error: result } : result), lost: isLost(called, context) };
}

/** A control asked for it: refused before anything is done. */
function refusalOf(called: string, { state }: TencentContext): TencentError | null {
  const { refusals } = state.data.ess;
  const at = refusals.findIndex(({ action }) => called.endsWith(` ${action}`));
  const [refused] = at < 0 ? [] : refusals.splice(at, 1);
  return refused === undefined ? null : tencentError(refused.code, 'Refused on purpose.');
}

/** A control asked for it: done, and nobody hears so. */
function isLost(called: string, { state }: TencentContext): boolean {
  const { lostAnswers } = state.data.ess;
  const at = lostAnswers.findIndex((action) => called.endsWith(` ${action}`));
  if (at >= 0) lostAnswers.splice(at, 1);
  return at >= 0;
}

function regionError(region: string): TencentError | null {
  if (region === '') return missingParameter('Region');
  if (SMS_REGIONS.includes(region)) return null;
  return tencentError('UnsupportedRegion', `The region \`${region}\` is not supported.`);
}

/** The request id is for the log only and may differ between two equal runs. */
function respond(result: object): Answer {
  return jsonAnswer({ Response: { ...result, RequestId: randomUUID() } });
}
