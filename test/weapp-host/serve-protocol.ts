import { WebSocketServer, type WebSocket } from 'ws';
import type { AddressInfo } from 'node:net';

/** Answers one request of the protocol. @throws what the client is told */
export type AnswerRequest = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The WebSocket that `automator.connect({wsEndpoint})` opens. */
export type Protocol = {
  readonly endpoint: string;
  /** Sends an event to every client. */
  readonly tell: (method: string, params: unknown) => void;
  readonly stop: () => void;
};

type Request = {
  readonly id: string;
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
};

async function answer(request: Request, ask: AnswerRequest): Promise<object> {
  const { id, method, params = {} } = request;
  try {
    return { id, result: await ask(method, params) };
  } catch (error) {
    return { id, error: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** @param port a free one unless said */
export async function serveProtocol(ask: AnswerRequest, port = 0): Promise<Protocol> {
  const server = new WebSocketServer({ port, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const sockets = new Set<WebSocket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data: Buffer) => {
      const request = JSON.parse(data.toString('utf8')) as Request; // the client's own form
      void answer(request, ask).then((reply) => {
        socket.send(JSON.stringify(reply));
      });
    });
  });
  const { port: taken } = server.address() as AddressInfo; // a TCP server's
  return {
    endpoint: `ws://127.0.0.1:${taken}`,
    tell: (method, params) => {
      for (const socket of sockets) socket.send(JSON.stringify({ method, params }));
    },
    stop: () => {
      for (const socket of sockets) socket.terminate();
      server.close();
    },
  };
}
