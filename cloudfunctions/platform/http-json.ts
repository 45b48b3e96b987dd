import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { PlatformError } from './platform-error';

// Keep-alive: 2.8 times the sends a second of a fresh connection each (performance.md).
const agents = {
  http: new HttpAgent({ keepAlive: true, maxSockets: 200 }),
  https: new HttpsAgent({ keepAlive: true, maxSockets: 200 }),
};
const TIMEOUT_MS = 10_000;

/** What an answer's text is read with; WeChat's message numbers have more digits than a number keeps. */
export type ReadAnswer = (text: string) => string;

/**
 * One JSON call; the answer's text parsed, after `read` has had a look at it.
 * @throws PlatformError when there is no answer or it is not JSON.
 */
export const callJson = async (url: string, body?: unknown, read?: ReadAnswer): Promise<unknown> => {
  const text = await sendAgainIfStale(new URL(url), body === undefined ? null : JSON.stringify(body));
  try {
    return JSON.parse(read === undefined ? text : read(text));
  } catch (cause) {
    throw new PlatformError('http.notJson', { cause });
  }
};

/** The service had closed a kept connection in the moment in which it was used again; not one byte was answered. */
class StaleConnection extends Error {}

/** Once more, on a connection of its own: another kept one might be just as old. */
const sendAgainIfStale = async (url: URL, body: string | null): Promise<string> => {
  const { http, https } = agents;
  try {
    return await send(url, body, url.protocol === 'https:' ? https : http);
  } catch (error) {
    if (!(error instanceof StaleConnection)) throw error;
    return await send(url, body, false);
  }
};

const send = (url: URL, body: string | null, agent: HttpAgent | false): Promise<string> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: body === null ? 'GET' : 'POST',
      agent,
      timeout: TIMEOUT_MS,
      headers:
        body === null
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    };
    const fail = (cause: Error) => {
      reject(new PlatformError('http.noAnswer', { cause }));
    };
    let answered = false;
    const call = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (answer) => {
      answered = true;
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve(Buffer.concat(chunks).toString('utf8'));
      });
      // An answer that breaks off is none; a message may have gone out with it, so it is not asked for again.
      answer.on('error', fail);
    });
    call.on('timeout', () => call.destroy(new Error(`no answer within ${String(TIMEOUT_MS)} ms`)));
    call.on('error', (cause: NodeJS.ErrnoException) => {
      const stale = call.reusedSocket && cause.code === 'ECONNRESET' && !answered;
      if (stale) reject(new StaleConnection('reset', { cause }));
      else fail(cause);
    });
    call.end(body ?? undefined);
  });
