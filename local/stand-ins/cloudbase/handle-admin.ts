import { type Answer, type Exchange, jsonAnswer, readBody } from '../exchange';
import { isJsonObject, type JsonObject, parseJson } from '../json-value';
import { notEmulated } from '../not-emulated';
import { batchDeleteFile } from './actions/batch-delete-file';
import { batchGetDownloadUrl } from './actions/batch-get-download-url';
import { getUploadMetadata } from './actions/get-upload-metadata';
import { invokeFunction } from './actions/invoke-function';
import type { CloudbaseContext } from './cloudbase-context';
import { type CloudbaseReply, refusal } from './cloudbase-reply';
import { verifyAdminSignature } from './verify-admin-signature';

/** Room for the 6 MB of a function call, escaped as JSON text. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The gateway address in `TCB_CONTEXT_CNFG`. */
export const ADMIN_PATH = '/admin';

type Action = (body: JsonObject, context: CloudbaseContext) => CloudbaseReply | Promise<CloudbaseReply>;

/** Everything the gateway knows; a new action is a file and a line. */
const ACTIONS: Readonly<Record<string, Action>> = {
  'functions.invokeFunction': invokeFunction,
  'storage.batchDeleteFile': batchDeleteFile,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.getUploadMetadata': getUploadMetadata,
};

/** Answers one call of `@cloudbase/node-sdk`: signed JSON with an `action`. */
export async function handleAdmin({ request, url }: Exchange, context: CloudbaseContext): Promise<Answer> {
  if (request.method !== 'POST' || url.pathname !== ADMIN_PATH) {
    return notEmulated(`CloudBase ${request.method ?? 'GET'} ${url.pathname}`, context);
  }
  const body = parseJson((await readBody(request, MOST_BYTES)).toString('utf8'));
  if (!isJsonObject(body)) return answer(refusal('INVALID_PARAM', 'the body is not JSON'), context);
  const name = String(body.action);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) return answer({ notEmulated: name }, context);

  const signed = { request, url: `${context.origin}${url.pathname}${url.search}`, body };
  const refused = verifyAdminSignature(signed, context) ?? environmentError(body, context);
  return answer(refused ?? (await action(body, context)), context);
}

/** No environment named means the account's first one, which is ours. */
function environmentError(body: JsonObject, { config }: CloudbaseContext): CloudbaseReply | null {
  const env = body.envName;
  if (env === undefined || env === '' || env === config.envId) return null;
  return refusal('INVALID_ENV', 'Param Invalid: env check invalid be filterd');
}

function answer(reply: CloudbaseReply, context: CloudbaseContext): Answer {
  if ('notEmulated' in reply) return notEmulated(`CloudBase ${reply.notEmulated}`, context);
  return jsonAnswer({ ...reply, requestId: `stand-in-${context.state.nextNumber()}` });
}
