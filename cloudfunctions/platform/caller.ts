import { isIP } from 'node:net';
import * as z from 'zod/mini';

/** The caller as the platform vouches for it; never taken from the input. */
export type PlatformIdentity = { readonly kind: 'wx_openid' | 'tcb_uuid'; readonly value: string };

const contextShape = z.object({ environment: z.optional(z.string()), environ: z.optional(z.string()) });
const environmentShape = z.object({
  WX_OPENID: z.optional(z.string()),
  TCB_UUID: z.optional(z.string()),
  WX_CLIENTIP: z.optional(z.string()),
  WX_CLIENTIPV6: z.optional(z.string()),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** `a=1;b=2`, the older platform's form of the same. */
const parsePairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
    }),
  );

const readEnvironment = (context: unknown): z.infer<typeof environmentShape> | null => {
  const shape = contextShape.safeParse(context);
  if (!shape.success) return null;
  const { environment, environ } = shape.data;
  const found = environmentShape.safeParse(
    environment === undefined ? parsePairs(environ ?? '') : parseJson(environment),
  );
  return found.success ? found.data : null;
};

/**
 * Who is calling, read from the call's own `context` (`environment`, a JSON text; on older runtimes `environ`, pairs).
 * The process environment is not asked: a warm instance serves many callers.
 */
export const readPlatformIdentity = (context: unknown): PlatformIdentity | null => {
  const { WX_OPENID, TCB_UUID } = readEnvironment(context) ?? {};
  if (WX_OPENID !== undefined && WX_OPENID !== '') return { kind: 'wx_openid', value: WX_OPENID };
  return TCB_UUID !== undefined && TCB_UUID !== '' ? { kind: 'tcb_uuid', value: TCB_UUID } : null;
};

/** The caller's network address as the platform saw it; null where it says none. */
export const readClientAddress = (context: unknown): string | null => {
  const { WX_CLIENTIP = '', WX_CLIENTIPV6 = '' } = readEnvironment(context) ?? {};
  return [WX_CLIENTIP, WX_CLIENTIPV6].find((address) => isIP(address) !== 0) ?? null;
};
