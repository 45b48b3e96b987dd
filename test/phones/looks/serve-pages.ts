import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { phoneFile } from '../../../local/cloud/http/phone-pages';

/** What an H5 build has to be told by the page that serves it. There are no functions: every call is answered in the browser. */
const SETTINGS = '<script>window.__HOME_LIGHTS__ = { base: location.origin, token: "a look" };</script>';

/** The built pages on an address of their own. */
export type ServedPages = { readonly url: string; readonly stop: () => Promise<void> };

/** Serves the H5 build in `folder`. An empty page at `/blank` is the same origin without the app. */
export async function servePages(folder: string): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/blank' || pathname === '/favicon.ico') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>-</title>');
      return;
    }
    if (pathname === '/v1/functions/api') {
      // A look that does not say what this call answers: the browser's console tells, and that look fails.
      response.writeHead(501).end();
      return;
    }
    const { body, contentType } = phoneFile(folder, pathname);
    const page = pathname === '/' ? body.toString('utf8').replace('<head>', `<head>${SETTINGS}`) : body;
    const headers = { 'content-type': contentType, 'cache-control': 'max-age=600' };
    response.writeHead(200, headers).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening server's address is an object unless it listens on a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
