import type { IncomingMessage, ServerResponse } from 'node:http';

/** One HTTP exchange as the stand-ins' routers see it. */
export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The parsed address; host and scheme are the caller's own. */
  readonly url: URL;
};

/** An answer that is not sent yet. */
export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly contentType?: string;
  /** ASCII; SDKs that hide the body of a failed call show this. */
  readonly statusText?: string;
  /** The call was carried out but its answer is lost: the connection is cut. */
  readonly lost?: boolean;
};

/** An answer with a JSON body. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, body: JSON.stringify(value) };
}

/** Sends `answer` and closes the exchange. */
export function send(response: ServerResponse, answer: Answer): void {
  if (answer.lost === true) {
    response.destroy();
    return;
  }
  if (answer.statusText !== undefined) response.statusMessage = answer.statusText;
  response.writeHead(answer.status, {
    'content-type': answer.contentType ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}

/** The request's body. @throws when the connection breaks or the body is longer than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array); // a request without an encoding yields bytes
    length += bytes.length;
    if (length > limit) throw new Error(`The body is longer than ${limit} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** A request header as one text; absent is ''. */
export function headerText(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}
