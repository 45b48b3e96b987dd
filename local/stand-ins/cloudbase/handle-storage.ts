import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Answer, type Exchange, headerText, send } from '../exchange';
import { notEmulated } from '../not-emulated';
import type { CloudbaseContext } from './cloudbase-context';
import { fileOf, isObjectPath } from './object-path';
import { isTicketGood } from './storage-ticket';

/** Where uploads go to and downloads come from. */
export const STORAGE_PREFIX = '/storage/';

/** The SDK names no type when it uploads; the service goes by the name. */
const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Stores or serves one object; both need the ticket that the gateway gave out. Refusals are COS's XML. */
export async function handleStorage(exchange: Exchange, context: CloudbaseContext): Promise<void> {
  const { request, response, url } = exchange;
  const path = objectPathIn(url.pathname);
  if (path === null) {
    send(response, refusedAs(400, 'InvalidURI', 'The path is not one of an object.'));
    return;
  }

  if (request.method === 'PUT') {
    const good = isTicketGood(headerText(request, 'authorization'), { verb: 'put', path }, context);
    if (!good) {
      send(response, refusedAs(403, 'SignatureDoesNotMatch', 'The upload was not granted or has expired.'));
      return;
    }
    await store(exchange, path, context);
    return;
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    const good = isTicketGood(url.searchParams.get('sign') ?? '', { verb: 'get', path }, context);
    if (!good) {
      send(response, refusedAs(403, 'AccessDenied', 'The address is not signed or has expired.'));
      return;
    }
    await serve(exchange, path, context);
    return;
  }
  send(response, notEmulated(`CloudBase storage ${request.method ?? ''}`, context));
}

/** The object's path, or `null`; decoded once, so that an encoded `..` is seen as one. */
function objectPathIn(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname.slice(STORAGE_PREFIX.length));
    return isObjectPath(path) ? path : null;
  } catch {
    return null; // not valid percent-encoding
  }
}

/** Written beside its place and moved there, so that a broken upload leaves the old file. */
async function store(
  { request, response }: Exchange,
  path: string,
  context: CloudbaseContext,
): Promise<void> {
  const file = fileOf(path, context);
  const draft = `${file}.upload-${context.state.nextNumber()}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    await pipeline(request, createWriteStream(draft));
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  const contentType = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  context.state.data.cloudbase.objects[path] = { contentType };
  context.state.changed();
  // COS answers an upload with an empty body; the SDK reads anything else as an error.
  send(response, { status: 200, body: '', contentType: 'application/xml' });
}

async function serve(
  { request, response }: Exchange,
  path: string,
  context: CloudbaseContext,
): Promise<void> {
  const file = fileOf(path, context);
  const object = context.state.data.cloudbase.objects[path];
  if (object === undefined || !existsSync(file)) {
    send(response, refusedAs(404, 'NoSuchKey', 'The specified key does not exist.'));
    return;
  }
  response.writeHead(200, { 'content-type': object.contentType, 'content-length': statSync(file).size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(file), response);
}

function refusedAs(status: number, code: string, message: string): Answer {
  const fields = `<Code>${code}</Code><Message>${message}</Message><RequestId>stand-in</RequestId><TraceId>stand-in</TraceId>`;
  return {
    status,
    body: `<?xml version='1.0' encoding='utf-8' ?>\n<Error>${fields}</Error>`,
    contentType: 'application/xml',
  };
}
