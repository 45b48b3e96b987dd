import { type IncomingMessage } from 'node:http';
import { readBody } from '../../stand-ins/exchange';
import { isJsonObject, type JsonObject, parseJson } from '../../stand-ins/json-value';
import { Problem } from '../problem';

/** A request to the local cloud's own addresses. */
export type LocalRequest = { readonly request: IncomingMessage; readonly url: URL };

/** The 6 MB a function takes, and room for the JSON around it. */
const MOST_BYTES = 7 * 1024 * 1024;

/** The request's body as text. @throws Problem 413 */
export async function bodyText({ request }: LocalRequest): Promise<string> {
  try {
    return (await readBody(request, MOST_BYTES)).toString('utf8');
  } catch (error) {
    // Either the body is too long, or the caller hung up and hears nothing of this.
    throw new Problem(413, '请求超过 6 MB。The body is more than 6 MB.', error);
  }
}

/** The request's body as a JSON object. @throws Problem 400, 413 */
export async function bodyJson(request: LocalRequest): Promise<JsonObject> {
  const body = parseJson(await bodyText(request));
  if (!isJsonObject(body)) throw new Problem(400, '请求的内容不是 JSON。The body is not a JSON object.');
  return body;
}

/** A text field of a body. @throws Problem 400 when it is missing or not a text */
export function textField(body: JsonObject, name: string): string {
  const value = body[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Problem(400, `缺少文字字段 ${name}。The field ${name} must be a text.`);
}
