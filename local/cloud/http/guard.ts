import { type IncomingHttpHeaders } from 'node:http';

/** Where a request may come from: this machine's own names for this server. */
const OURS = /^(?:127\.0\.0\.1|localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.localhost)(?::(\d+))?$/i;

/** Whether `host` (a Host header, or the host of an origin) names this server on `port`. */
function isOurs(host: string, port: number): boolean {
  const match = OURS.exec(host);
  return match !== null && Number(match[1] ?? 80) === port;
}

/**
 * Why a request is not answered, or `null`. A foreign Host is a name that somebody pointed at this machine; a foreign Origin is a
 * page from elsewhere in a browser on this machine. Neither may talk to the demo county.
 */
export function refusalOf({ host = '', origin }: IncomingHttpHeaders, port: number): string | null {
  if (!isOurs(host, port))
    return 'This server answers only to 127.0.0.1, localhost and *.localhost with its own port.';
  return origin === undefined || isOurOrigin(origin, port)
    ? null
    : 'Pages of other origins may not call this server.';
}

/** Whether an Origin header is one of this server's own names. */
export function isOurOrigin(origin: string, port: number): boolean {
  return origin.startsWith('http://') && isOurs(origin.slice('http://'.length), port);
}
