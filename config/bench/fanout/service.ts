import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What the services have been asked so far. */
export type Stats = {
  /** Pushes that were taken, and how many of them somebody got a second time. */
  readonly pushed: number;
  readonly doubled: number;
  readonly requests: number;
  readonly smsCalls: number;
  readonly texted: number;
  readonly textedTwice: number;
};

/** WeChat and the text-message service, 30 ms away, in a process of their own. */
export type Service = {
  readonly base: string;
  readonly stats: () => Promise<Stats>;
  /** Forgets, and from now on refuses what services refuse now and then, or nothing. */
  readonly reset: (refusing: boolean) => Promise<void>;
  readonly stop: () => void;
};

const AWAY_MS = 30;

/** Now and then: another send under way, none left, and trouble that passes. */
const refusalOf = (asked: number): number => {
  if (asked % 211 === 0) return 43108;
  if (asked % 503 === 0) return 43101;
  return asked % 997 === 0 ? -1 : 0;
};

/** Runs in the child: says its port, and answers until it is ended. */
export const serve = (): void => {
  let pushed = new Map<string, number>();
  let texted = new Map<string, number>();
  let counts = { requests: 0, smsCalls: 0 };
  let refusing = false;
  const twice = (seen: ReadonlyMap<string, number>): number =>
    [...seen.values()].reduce((sum, times) => sum + times - 1, 0);
  const push = (body: string): object => {
    counts.requests += 1;
    const refused = refusing ? refusalOf(counts.requests) : 0;
    if (refused !== 0) return { errcode: refused };
    const { touser } = JSON.parse(body) as { touser: string }; // as the product sends it
    pushed.set(touser, (pushed.get(touser) ?? 0) + 1);
    return { errcode: 0, errmsg: 'ok', msgid: counts.requests };
  };
  const text = (body: string): object => {
    counts.smsCalls += 1;
    const { PhoneNumberSet } = JSON.parse(body) as { PhoneNumberSet: string[] }; // as the SDK sends it
    for (const phone of PhoneNumberSet) texted.set(phone, (texted.get(phone) ?? 0) + 1);
    const said = PhoneNumberSet.map((PhoneNumber) => ({ PhoneNumber, Code: 'Ok', SerialNo: PhoneNumber }));
    return { Response: { SendStatusSet: said, RequestId: 'x' } };
  };
  const answer = async (request: IncomingMessage): Promise<object> => {
    const body = await bodyOf(request);
    const url = request.url ?? '';
    if (url === '/stats')
      return {
        pushed: pushed.size,
        doubled: twice(pushed),
        texted: texted.size,
        textedTwice: twice(texted),
        ...counts,
      };
    if (url.startsWith('/reset')) {
      [pushed, texted, counts] = [new Map(), new Map(), { requests: 0, smsCalls: 0 }];
      refusing = url.endsWith('refusing');
      return {};
    }
    if (url.includes('stable_token')) return { access_token: 'token', expires_in: 7200 };
    await pause(AWAY_MS);
    return 'x-tc-action' in request.headers ? text(body) : push(body);
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void answer(request).then((said) => response.end(JSON.stringify(said)));
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo; // a TCP server's address is no path
    process.stdout.write(`${String(port)}\n`);
  });
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks).toString('utf8');
};

export const startService = async (): Promise<Service> => {
  const child = spawn(process.execPath, [process.argv[1] ?? '', '--as=service'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) => {
    child.stdout.once('data', (said: Buffer) => {
      resolve(said.toString().trim());
    });
  });
  const base = `http://127.0.0.1:${port}`;
  return {
    base,
    stats: async () => (await (await fetch(`${base}/stats`)).json()) as Stats, // our own process's answer
    reset: async (refusing) => {
      await fetch(`${base}/reset-${refusing ? 'refusing' : 'taking'}`);
    },
    stop: () => {
      child.kill();
    },
  };
};
