import type { Page, Route } from 'playwright-core';

/** How the functions answer one operation while a test has them in hand. */
export type Answer =
  | { readonly data: unknown }
  | { readonly refusal: string; readonly article?: string; readonly fields?: readonly string[] }
  /** A failure on the functions' side. */
  | 'error'
  /** Nothing answers. */
  | 'offline'
  /** Nothing answers yet. */
  | 'never'
  /** Goes on to the real functions. */
  | 'through';

/** Answers by operation name; `otherwise` for the rest. */
export type Answers = Readonly<Record<string, Answer>>;

const REQUEST_ID = 'rq_0123456789ab7k39q2ab';

/** What the functions send for an answer that is one. */
export function envelopeOf(answer: Exclude<Answer, string>): object {
  if ('data' in answer) return { ok: true, data: answer.data, requestId: REQUEST_ID };
  const { refusal, article, fields } = answer;
  return {
    ok: false,
    refusal: {
      code: refusal,
      ...(article === undefined ? {} : { article }),
      ...(fields === undefined ? {} : { fields }),
    },
    requestId: REQUEST_ID,
  };
}

function opOf(route: Route): string {
  const body: unknown = route.request().postDataJSON();
  return typeof body === 'object' && body !== null && 'op' in body && typeof body.op === 'string'
    ? body.op
    : '';
}

async function give(route: Route, answer: Answer): Promise<void> {
  if (answer === 'through') return route.continue();
  if (answer === 'offline') return route.abort('internetdisconnected');
  if (answer === 'never') return undefined;
  const envelope = answer === 'error' ? envelopeOf({ refusal: 'internal' }) : envelopeOf(answer);
  return route.fulfill({ json: envelope });
}

/** The address that every call of the functions goes to. */
export const CALLS = '**/v1/functions/api';

/** What a page is answered now. */
const inForce = new WeakMap<Page, Answers>();

/**
 * Takes the functions' place for a page: states that the demo county is not in can be looked at. The page is caught once and
 * for all: between two sets of answers a call that nobody has answered yet would go out to the pages' server.
 */
export async function answerCalls(page: Page, answers: Answers): Promise<void> {
  const caught = inForce.has(page);
  inForce.set(page, answers);
  if (caught) return;
  await page.route(CALLS, (route) => {
    const now = inForce.get(page) ?? {};
    return give(route, now[opOf(route)] ?? now.otherwise ?? 'through');
  });
}

/** Nobody answers in the functions' place any more. */
export async function letThrough(page: Page): Promise<void> {
  inForce.delete(page);
  await page.unroute(CALLS);
}
