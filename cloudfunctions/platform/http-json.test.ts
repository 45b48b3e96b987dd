import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { callJson } from './http-json';

type Reply = 'answer' | 'reset' | 'half an answer';

const BODY = '{"errcode":0}';
const HEAD = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${String(BODY.length)}\r\n\r\n`;

let close = () => Promise.resolve();
afterEach(() => close());

/** A service that treats the nth request as the nth reply says; the connections stay open as the caller likes. */
const serve = async (...replies: readonly Reply[]) => {
  const sockets = new Set<Socket>();
  const seen: { readonly connection: number; readonly body: string }[] = [];
  const respond = (socket: Socket, reply: Reply | undefined): void => {
    if (reply === 'reset') socket.resetAndDestroy();
    else if (reply === 'half an answer') socket.end(`${HEAD}${BODY.slice(0, 4)}`);
    else socket.write(`${HEAD}${BODY}`);
  };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    const connection = sockets.size;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const text = data.toString();
      // Head and body may come in two pieces; what matters is counted when the body is there.
      const body = text.slice(text.indexOf('\r\n\r\n') + 4);
      if (text.startsWith('POST') && body === '') return;
      seen.push({ connection, body });
      respond(socket, replies[seen.length - 1]);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () =>
    new Promise((closed) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => {
        closed();
      });
    });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return { url: `http://127.0.0.1:${String(address.port)}/send`, seen };
};

describe('a call to a service', () => {
  test('is sent once more, on a new connection, when a kept one was closed in the moment of its use', async () => {
    const { url, seen } = await serve('answer', 'reset', 'answer');
    await callJson(url, { n: 1 });
    expect(await callJson(url, { n: 2 })).toEqual({ errcode: 0 });
    expect(seen).toEqual([
      { connection: 1, body: '{"n":1}' },
      { connection: 1, body: '{"n":2}' },
      { connection: 2, body: '{"n":2}' },
    ]);
  });

  test('is sent once more only once', async () => {
    const { url, seen } = await serve('answer', 'reset', 'reset');
    await callJson(url, { n: 1 });
    await expect(callJson(url, { n: 2 })).rejects.toMatchObject({ code: 'http.noAnswer' });
    expect(seen).toHaveLength(3);
  });

  test('is not sent again when a new connection is reset: the service may have acted on it', async () => {
    const { url, seen } = await serve('reset', 'answer');
    await expect(callJson(url, { n: 1 })).rejects.toMatchObject({ code: 'http.noAnswer' });
    expect(seen).toHaveLength(1);
  });

  test('is not sent again once an answer has begun', async () => {
    const { url, seen } = await serve('answer', 'half an answer', 'answer');
    await callJson(url, { n: 1 });
    await expect(callJson(url, { n: 2 })).rejects.toMatchObject({ code: 'http.noAnswer' });
    expect(seen).toHaveLength(2);
  });
});
