import * as z from 'zod/mini';
import type { ESignCall } from './e-sign-provider';

const web = z.object({
  headers: z.record(z.string(), z.unknown()),
  body: z.optional(z.nullable(z.string())),
  isBase64Encoded: z.optional(z.boolean()),
});

/** The header by which a message of Tencent's signing service is told from WeChat's, which signs in its address. */
const SIGNATURE = 'content-signature';

/** A message of the signing service as CloudBase's HTTP access hands it over; null for any other call. */
export const readESignCall = (event: unknown): ESignCall | null => {
  const call = web.safeParse(event);
  if (!call.success) return null;
  const headers = new Map(
    Object.entries(call.data.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  if (!headers.has(SIGNATURE)) return null;
  const { body, isBase64Encoded } = call.data;
  const text = body ?? '';
  return {
    header: (name) => headers.get(name.toLowerCase()) ?? '',
    body: isBase64Encoded === true ? Buffer.from(text, 'base64').toString('utf8') : text,
  };
};
