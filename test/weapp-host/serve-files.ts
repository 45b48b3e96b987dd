import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript',
};

const BLANK =
  '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body></body></html>';

/** Serves an empty document at `/`, the runtime at `/__host.js` and the package's pictures, on a free port. */
export async function serveFiles(
  dist: string,
  runtime: string,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(BLANK);
      return;
    }
    if (path === '/__host.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(runtime);
      return;
    }
    const file = join(dist, normalize(path));
    const found = existsSync(file) && statSync(file).isFile();
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(found ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's
  return { url: `http://127.0.0.1:${port}`, server };
}
