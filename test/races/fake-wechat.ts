import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Push = { readonly touser: string; readonly template_id: string; readonly title: string };

/** A WeChat that says yes to everything and remembers what it was asked: a push is counted here, not where it is promised. */
export type FakeWechat = {
  readonly base: string;
  readonly pushes: readonly Push[];
  readonly tokens: () => number;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

export const startFakeWechat = async (): Promise<FakeWechat> => {
  const pushes: Push[] = [];
  let tokens = 0;
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const body = await bodyOf(request);
    if (request.url?.includes('stable_token') === true) {
      tokens += 1;
      return { access_token: `token-${String(tokens)}`, expires_in: 7200 };
    }
    await pause(2); // long enough for another worker to come past
    const { touser, template_id, data } = JSON.parse(body) as Push & { readonly data: object }; // as the product sends it
    pushes.push({ touser, template_id, title: JSON.stringify(data) });
    return { errcode: 0, errmsg: 'ok' };
  };
  const server = createServer((request, response) => {
    void answer(request).then((said) => response.end(JSON.stringify(said)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is no path
  return {
    base: `http://127.0.0.1:${String(port)}`,
    pushes,
    tokens: () => tokens,
    forget: () => {
      pushes.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks).toString('utf8');
};
