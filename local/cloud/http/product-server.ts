import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, jsonAnswer, send } from '../../stand-ins/exchange';
import { type StandIns } from '../../stand-ins/create-stand-ins';
import { FunctionFailure } from '../function-failure';
import { Problem } from '../problem';
import { type Product } from '../product';
import { isOurOrigin, refusalOf } from './guard';
import { routes } from './local-routes';
import { type LocalRequest } from './local-request';
import { answerAsPhone } from './answer-as-phone';
import { phoneOf } from './phone-pages';
import { stageFile } from './stage-files';

/** What is behind the server once the start is over. */
export type Behind = { readonly product: Product; readonly standIns: StandIns };

/** The local cloud's HTTP server. It answers 503 until it is given what is behind it. */
export type ProductServer = {
  readonly server: Server;
  readonly open: (behind: Behind) => void;
};

/** Status by the code of a call without an answer; 502 for any other. */
const STATUS: Readonly<Record<string, number>> = {
  FUNCTION_TIME_LIMIT_EXCEEDED: 504,
  FUNCTION_STOPPED: 503,
  EXCEED_REQUEST_SIZE_LIMIT: 413,
};

/** Only this server's own files, and nothing that a message or a name could smuggle in. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; frame-src http://*.localhost:*";

/** Makes the server; the caller lets it listen, on the loopback address. */
export function createProductServer(log: (line: string) => void): ProductServer {
  let behind: Behind | undefined;
  const server = createServer((request, response) => {
    void answerTo(request, response, behind).catch((error: unknown) => {
      const problem = problemOf(error, log);
      // What is left of a request that was not read to its end would be taken for the next one.
      if (!request.complete && !response.headersSent) response.setHeader('connection', 'close');
      if (response.headersSent) response.destroy();
      else send(response, problem);
    });
  });
  return {
    server,
    open: (opened) => {
      behind = opened;
    },
  };
}

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  behind: Behind | undefined,
): Promise<void> {
  const port = request.socket.localPort ?? 0;
  const refused = refusalOf(request.headers, port);
  if (refused !== null) throw new Problem(403, refused);
  allowOrigin(request, response, port);
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (behind === undefined) throw new Problem(503, '正在启动，请稍候。The local cloud is still starting.');
  if (await behind.standIns.handle(request, response)) return;

  response.setHeader('cache-control', 'no-store');
  const phone = phoneOf(request.headers.host);
  if (phone !== undefined && (await answerAsPhone(phone, { request, response }, behind.product))) return;
  response.setHeader('content-security-policy', POLICY);
  send(
    response,
    await route({ request, url: new URL(request.url ?? '/', 'http://localhost') }, behind.product),
  );
}

async function route(request: LocalRequest, product: Product): Promise<Answer> {
  const { pathname } = request.url;
  const method = request.request.method ?? 'GET';
  const file = method === 'GET' ? stageFile(pathname) : undefined;
  if (file !== undefined) return file;

  const methods = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
  if (methods === undefined)
    throw new Problem(404, `没有这个地址：${pathname}。There is nothing at this address.`);
  const handle = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (handle === undefined)
    throw new Problem(405, `${pathname} takes ${Object.keys(methods).join(' and ')} only.`);
  return handle(request, product);
}

/** The pages of the stage's phones come from names of their own. */
function allowOrigin(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { origin } = request.headers;
  if (origin === undefined || !isOurOrigin(origin, port)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'origin');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, OPTIONS');
  response.setHeader('access-control-allow-headers', 'authorization, content-type, x-device');
  response.setHeader('access-control-max-age', '600');
}

/** One sentence and a code; what else is known goes to the log. */
function problemOf(error: unknown, log: (line: string) => void): Answer {
  if (error instanceof Problem) return jsonAnswer({ ok: false, message: error.message }, error.status);
  if (error instanceof FunctionFailure) {
    const { code, message } = error;
    return jsonAnswer({ ok: false, code, message }, STATUS[code] ?? 502);
  }
  log(`The local cloud failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return jsonAnswer(
    { ok: false, message: '本地云出错了，请看日志。The local cloud failed; see its log.' },
    500,
  );
}
