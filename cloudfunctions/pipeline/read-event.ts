import * as z from 'zod/mini';

/** A call as the phone makes it, whichever transport brought it. */
export type Call = {
  readonly op: string;
  readonly input: unknown;
  readonly requestId: string | null;
  /** The functions' own session, when the call came over HTTPS. */
  readonly bearer: string | null;
  readonly device: string | null;
};

const body = z.object({
  op: z.string().check(z.maxLength(100)),
  input: z.optional(z.unknown()),
  requestId: z.optional(z.nullable(z.string().check(z.regex(/^[\w-]{8,64}$/)))),
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

const fromBody = (value: unknown, session: Pick<Call, 'bearer' | 'device'>): Call | null => {
  const parsed = body.safeParse(value);
  if (!parsed.success) return null;
  const { op, input, requestId } = parsed.data;
  return { op, input: input ?? {}, requestId: requestId ?? null, ...session };
};

/** Reads either transport's event; null when it is neither. */
export const readEvent = (event: unknown): Call | null => {
  const web = http.safeParse(event);
  if (!web.success) return fromBody(event, { bearer: null, device: null });
  const { headers, body: text, isBase64Encoded } = web.data;
  const plain = isBase64Encoded === true ? Buffer.from(text ?? '', 'base64').toString('utf8') : (text ?? '');
  const authorization = header(headers, 'authorization');
  const bearer = authorization?.startsWith('Bearer ') === true ? authorization.slice('Bearer '.length) : null;
  return fromBody(parseJson(plain), { bearer, device: header(headers, 'x-device') });
};
