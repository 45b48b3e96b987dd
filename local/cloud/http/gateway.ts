import { type Answer, jsonAnswer } from '../../stand-ins/exchange';
import { isJsonObject } from '../../stand-ins/json-value';
import { type FunctionHost } from '../function-host';
import { bodyText, type LocalRequest } from './local-request';

/**
 * CloudBase's HTTP access to a function: the request becomes the event, the result the answer. A result of the form
 * `{statusCode, headers?, body}` is the answer itself (WeChat's check of a callback address wants bare text back).
 */
export async function callOverHttp(
  host: Pick<FunctionHost, 'call'>,
  name: string,
  access: LocalRequest,
): Promise<Answer> {
  const { request, url } = access;
  const result = await host.call(name, {
    httpMethod: request.method ?? 'GET',
    path: url.pathname,
    // The gateway says where the request came from, whatever the request says.
    headers: { ...request.headers, 'x-real-ip': request.socket.remoteAddress ?? '' },
    queryStringParameters: Object.fromEntries(url.searchParams),
    body: await bodyText(access),
    isBase64Encoded: false,
  });
  if (!isJsonObject(result) || typeof result['statusCode'] !== 'number') return jsonAnswer(result);

  const { statusCode, headers, body } = result;
  const contentType = isJsonObject(headers)
    ? (headers['content-type'] ?? headers['Content-Type'])
    : undefined;
  return {
    status: statusCode,
    body: typeof body === 'string' ? body : JSON.stringify(body ?? ''),
    ...(typeof contentType === 'string' ? { contentType } : {}),
  };
}
