import { createServer, get } from 'node:http';
import { expect, test } from '@jest/globals';
import { listen } from './listen';

test('an idle connection is kept for longer than a function is likely to pause between two calls', async () => {
  const server = createServer((_request, response) => response.end('here'));
  const port = await listen(server, 0);
  try {
    const promised = await new Promise<unknown>((resolve, reject) => {
      get({ port, host: '127.0.0.1', headers: { connection: 'keep-alive' } }, (answer) => {
        answer.resume();
        resolve(answer.headers['keep-alive']);
      }).on('error', reject);
    });
    expect(promised).toBe('timeout=75');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
