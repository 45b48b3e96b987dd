import type { Page, Request, Route } from 'playwright-core';
import { CALLS, letThrough } from '../answer-calls';

function opOf(request: Request): string {
  const body: unknown = request.postDataJSON();
  return typeof body === 'object' && body !== null && 'op' in body && typeof body.op === 'string'
    ? body.op
    : '';
}

/** What a call carries, without what the browser adds for its own address. */
function ofCall(request: Request): Readonly<Record<string, string>> {
  const sent = request.headers();
  const names = ['content-type', 'authorization', 'x-device'] as const;
  return Object.fromEntries(names.map((name) => [name, sent[name] ?? '']));
}

/** The calls of one page, in somebody's hands. */
async function take(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await letThrough(page);
  await page.route(CALLS, handle);
}

/** Every call arrives and is done, and its answer is lost on the way back. @returns the operations that were done so */
export async function loseAnswers(page: Page): Promise<readonly string[]> {
  const done: string[] = [];
  await take(page, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    // Asked for from here, where the names of the phones lead nowhere.
    url.hostname = '127.0.0.1';
    const answer = await fetch(url, { method: 'POST', headers: ofCall(request), body: request.postData() });
    if (answer.ok) done.push(opOf(request));
    await route.abort('connectionreset');
  });
  return done;
}

/** Holds every call back. @returns what lets them go, and the later ones through */
export async function holdCalls(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The route stays: taken away, it would let go of what it still holds by itself.
  await take(page, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** A gateway answers in the functions' place: a page of HTML and a status that is no success. */
export function breakGateway(page: Page): Promise<void> {
  return take(page, (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<html><h1>Bad Gateway</h1></html>' }),
  );
}

/** The network of the functions is as it was. */
export const restore = (page: Page): Promise<void> => letThrough(page);
