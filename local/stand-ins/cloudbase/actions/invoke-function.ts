import { isJsonObject, type JsonObject, parseJson } from '../../json-value';
import type { CloudbaseContext } from '../cloudbase-context';
import { type CloudbaseReply, refusal } from '../cloudbase-reply';

/** Input and answer of a synchronous call, each. */
const MOST_BYTES = 6 * 1024 * 1024;

/** `functions.invokeFunction`: runs a function of the environment and answers its result as JSON text. */
export async function invokeFunction(
  body: JsonObject,
  { invoke }: CloudbaseContext,
): Promise<CloudbaseReply> {
  const { function_name: name, request_data: input, qualifier } = body;
  if (typeof name !== 'string' || name === '') return refusal('INVALID_PARAM', 'function_name is empty');
  if (qualifier !== undefined) return { notEmulated: `functions.invokeFunction with a qualifier` };
  if (invoke === undefined)
    return { notEmulated: `functions.invokeFunction ${name}: no function host is connected` };
  const text = typeof input === 'string' ? input : '';
  if (Buffer.byteLength(text) > MOST_BYTES)
    return refusal('EXCEED_REQUEST_SIZE_LIMIT', 'request_data is more than 6 MB');

  try {
    return resultOf(await invoke(name, text === '' ? {} : parseJson(text)));
  } catch (error) {
    return failureOf(error);
  }
}

function resultOf(result: unknown): CloudbaseReply {
  const text = JSON.stringify(result ?? null);
  if (Buffer.byteLength(text) <= MOST_BYTES) return { data: { response_data: text } };
  return refusal('FUNCTIONS_EXECUTE_FAIL', 'the result is more than 6 MB');
}

function failureOf(error: unknown): CloudbaseReply {
  const code =
    isJsonObject(error) && typeof error['code'] === 'string' ? error['code'] : 'FUNCTIONS_EXECUTE_FAIL';
  return refusal(code, error instanceof Error ? error.message : String(error));
}
