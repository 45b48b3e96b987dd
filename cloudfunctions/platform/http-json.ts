import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { PlatformError } from './platform-error';

// Keep-alive: 2.8 times the sends a second of a fresh connection each (performance.md).
const agents = {
  http: new HttpAgent({ keepAlive: true, maxSockets: 200 }),
  https: new HttpsAgent({ keepAlive: true, maxSockets: 200 }),
};
const TIMEOUT_MS = 10_000;

/** One JSON call; the answer's text parsed. @throws PlatformError when there is no answer or it is not JSON. */
export const callJson = async (url: string, body?: unknown): Promise<unknown> => {
  const text = await send(new URL(url), body === undefined ? null : JSON.stringify(body));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlatformError('http.notJson', { cause });
  }
};

const send = (url: URL, body: string | null): Promise<string> =>
  new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const options: RequestOptions = {
      method: body === null ? 'GET' : 'POST',
      agent: secure ? agents.https : agents.http,
      timeout: TIMEOUT_MS,
      headers:
        body === null
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    };
    const fail = (cause: Error) => {
      reject(new PlatformError('http.noAnswer', { cause }));
    };
    const call = (secure ? httpsRequest : httpRequest)(url, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve(Buffer.concat(chunks).toString('utf8'));
      });
      answer.on('error', fail);
    });
    call.on('timeout', () => call.destroy(new Error(`no answer within ${String(TIMEOUT_MS)} ms`)));
    call.on('error', fail);
    call.end(body ?? undefined);
  });
