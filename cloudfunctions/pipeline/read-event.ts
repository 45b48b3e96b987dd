import { isIP } from 'node:net';
import * as z from 'zod/mini';

/** A call as the phone makes it, whichever transport brought it. */
export type Call = {
  readonly op: string;
  readonly input: unknown;
  readonly requestId: string | null;
  /** The functions' own session, when the call came over HTTPS. */
  readonly bearer: string | null;
  readonly device: string | null;
  /** What the phone says it is: told, not vouched for. */
  readonly agent: string | null;
  /** The network address as the gateway saw it; null over `callFunction`, whose context names it. */
  readonly address: string | null;
};

type Channel = Pick<Call, 'bearer' | 'device' | 'address' | 'agent'>;

/** A description longer than this is cut: it is for a person to read. */
const MOST_AGENT = 120;

const body = z.object({
  op: z.string().check(z.maxLength(100)),
  input: z.optional(z.unknown()),
  requestId: z.optional(z.nullable(z.string().check(z.regex(/^[\w-]{8,64}$/)))),
  agent: z.optional(z.unknown()),
});

/** CloudBase's HTTP access: headers and a body, possibly base64. */
const http = z.object({
  httpMethod: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.optional(z.nullable(z.string())),
  isBase64Encoded: z.optional(z.boolean()),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const header = (
  headers: Readonly<Record<string, string | readonly string[]>>,
  name: string,
): string | null => {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : (found?.[0] ?? null);
};

const fromBody = (value: unknown, channel: Channel): Call | null => {
  const parsed = body.safeParse(value);
  if (!parsed.success) return null;
  const { op, input, requestId, agent } = parsed.data;
  const said = typeof agent === 'string' && agent !== '' ? agent : channel.agent;
  return {
    op,
    input: input ?? {},
    requestId: requestId ?? null,
    ...channel,
    agent: said?.slice(0, MOST_AGENT) ?? null,
  };
};

/** The gateway writes `x-real-ip` itself; a list of addresses that came along may be anybody's invention. */
const addressOf = (headers: Parameters<typeof header>[0]): string | null => {
  const given = header(headers, 'x-real-ip');
  return given !== null && isIP(given) !== 0 ? given : null;
};

/** Reads either transport's event; null when it is neither. */
export const readEvent = (event: unknown): Call | null => {
  const web = http.safeParse(event);
  if (!web.success) return fromBody(event, { bearer: null, device: null, address: null, agent: null });
  const { headers, body: text, isBase64Encoded } = web.data;
  const plain = isBase64Encoded === true ? Buffer.from(text ?? '', 'base64').toString('utf8') : (text ?? '');
  const authorization = header(headers, 'authorization');
  const bearer = authorization?.startsWith('Bearer ') === true ? authorization.slice('Bearer '.length) : null;
  return fromBody(parseJson(plain), {
    bearer,
    device: header(headers, 'x-device'),
    address: addressOf(headers),
    agent: header(headers, 'user-agent'),
  });
};
