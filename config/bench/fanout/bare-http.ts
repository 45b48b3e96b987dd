import { Agent, request } from 'node:http';

/** Posts so many bodies over kept connections, 200 under way at once; milliseconds. Nothing else is done. */
export const bareHttp = async (url: string, bodies: readonly string[]): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const before = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let body = bodies[next]; body !== undefined; body = bodies[next]) {
      next += 1;
      await post(url, body, agent);
    }
  };
  await Promise.all(Array.from({ length: 200 }, worker));
  const took = performance.now() - before;
  agent.destroy();
  return took;
};

const post = (url: string, body: string, agent: Agent): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(url, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
