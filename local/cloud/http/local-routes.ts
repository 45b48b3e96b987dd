import { type Answer, jsonAnswer } from '../../stand-ins/exchange';
import { isJsonObject } from '../../stand-ins/json-value';
import { type Product } from '../product';
import { Problem } from '../problem';
import { callOverHttp } from './gateway';
import { bodyJson, type LocalRequest, textField } from './local-request';

/** Answers one request. */
export type Route = (request: LocalRequest, product: Product) => Promise<Answer>;

/** Everything the local cloud answers itself, by method and path. */
export const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/healthz': {
    GET: async (_request, { health }) => {
      const report = await health();
      return jsonAnswer(report, report.ok ? 200 : 503);
    },
  },
  '/local/call': { POST: call },
  '/local/personas': {
    GET: async (_request, { personas }) =>
      jsonAnswer(personas.map(({ key, name, roles, region }) => ({ key, name, roles, region }))),
  },
  '/local/clock': {
    GET: async (_request, { now }) => jsonAnswer({ now: now() }),
    POST: async (request, { moveClock }) =>
      jsonAnswer(await moveClock(textField(await bodyJson(request), 'now'))),
  },
  '/local/inbox': {
    GET: async ({ url }, { inbox }) => jsonAnswer(inbox(url.searchParams.get('person') ?? undefined)),
  },
  '/local/reset': { POST: async (_request, { reset }) => jsonAnswer(await reset()) },
  '/local/subscribe': { POST: subscribe },
  '/local/stage': { GET: async (_request, { stage }) => jsonAnswer(stage()) },
  '/v1/functions/api': {
    POST: async (request, { host, afterCall }) => {
      const answer = await callOverHttp(host, 'api', request);
      await afterCall();
      return answer;
    },
  },
  '/v1/functions/callback': { GET: callback, POST: callback },
};

async function call(request: LocalRequest, product: Product): Promise<Answer> {
  const body = await bodyJson(request);
  const requestId = body['requestId'];
  if (requestId !== undefined && typeof requestId !== 'string') {
    throw new Problem(400, 'requestId 必须是文字。The field requestId must be a text.');
  }
  return jsonAnswer(
    await product.call({
      as: textField(body, 'as'),
      op: textField(body, 'op'),
      input: body['input'],
      requestId,
    }),
  );
}

async function subscribe(request: LocalRequest, { subscribe: answer }: Product): Promise<Answer> {
  const body = await bodyJson(request);
  const { answers } = body;
  if (!isJsonObject(answers)) throw new Problem(400, '缺少 answers。The field answers must be an object.');
  return jsonAnswer(answer(textField(body, 'as'), answers));
}

async function callback(request: LocalRequest, { host, afterCall }: Product): Promise<Answer> {
  const answer = await callOverHttp(host, 'callback', request);
  await afterCall();
  return answer;
}
