import { readEnvelope } from './envelope';
import { newRequestId, randomId } from './random-id';
import type { Delivery, Transport } from './transport';

/** A Bearer token and the device it is bound to: it counts only where a call brings both. */
export type BoundToken = { readonly token: string; readonly device: string };

/** What a call over HTTPS carries, or why there is nothing. */
export type Grant = ({ readonly kind: 'token' } & BoundToken) | Delivery;

/** Knows the token that calls over HTTPS carry. */
export type Session = {
  readonly current: () => Promise<Grant>;
  /** A token in place of one that has run out; `undefined` where only a new visit brings one. */
  readonly renew: (stale: string) => Promise<Grant | undefined>;
};

/** A few values kept on the phone. A missing or unreadable one is `undefined`; a failed write is not an error. */
export type Drawer = {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: string) => Promise<void>;
};

export type SessionParts = {
  /** The one-time code of `wx.login`, or `undefined` when WeChat gives none. */
  readonly login: () => Promise<string | undefined>;
  /** Carries `session.start`, which needs no token. */
  readonly send: Transport;
  readonly drawer: Drawer;
  readonly now: () => Date;
};

type Kept = { readonly token: string; readonly expiresAt: string };

const KEPT = 'session';
const DEVICE = 'device';

/** A token about to run out is not worth sending. */
const MARGIN_MS = 60_000;

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('token' in value) || !('expiresAt' in value))
    return false;
  return typeof value.token === 'string' && typeof value.expiresAt === 'string';
}

function readKept(stored: unknown): Kept | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    return isKept(value) ? value : undefined;
  } catch {
    return undefined; // Another version's form, or a broken write: a new session is one call away.
  }
}

/** The session of a page that was served with its token; `renew` asks whoever serves it for another for the same device. */
export function givenSession(
  { token: given, device }: BoundToken,
  renew?: () => Promise<string | undefined>,
): Session {
  let token = given;
  return {
    current: async () => ({ kind: 'token', token, device }),
    renew: async (stale) => {
      // Another call has renewed it meanwhile.
      if (token !== stale) return { kind: 'token', token, device };
      const renewed = await renew?.();
      if (renewed === undefined) return undefined;
      token = renewed;
      return { kind: 'token', token, device };
    },
  };
}

async function knownDevice(drawer: Drawer): Promise<string | undefined> {
  const known = await drawer.read(DEVICE);
  return typeof known === 'string' && known !== '' ? known : undefined;
}

async function deviceOf(drawer: Drawer): Promise<string> {
  const known = await knownDevice(drawer);
  if (known !== undefined) return known;
  const device = randomId('dv');
  await drawer.write(DEVICE, device);
  return device;
}

async function start({ login, send, drawer }: SessionParts): Promise<Grant> {
  const code = await login();
  if (code === undefined) return { kind: 'unreachable' };
  const device = await deviceOf(drawer);
  const delivery = await send({ op: 'session.start', input: { code, device }, requestId: newRequestId() });
  if (delivery.kind !== 'answer') return delivery;
  const envelope = readEnvelope(delivery.body);
  if (envelope?.ok !== true) return delivery; // A refusal is passed on as the answer to the call that needed the session.
  if (!isKept(envelope.data)) return { kind: 'garbled' };
  const { token, expiresAt } = envelope.data;
  await drawer.write(KEPT, JSON.stringify({ token, expiresAt }));
  return { kind: 'token', token, device };
}

/**
 * The session of a WeChat package that calls over HTTPS: started from `wx.login`, kept on the phone, started anew when it
 * runs out. Calls that need it at the same moment share one start, because a code works once.
 */
export function loginSession(parts: SessionParts): Session {
  // Both in memory: where the phone keeps nothing, the next call still names the device of this token.
  let bound: BoundToken | undefined;
  let starting: Promise<Grant> | undefined;

  const begin = async (): Promise<Grant> => {
    try {
      const grant = await start(parts);
      if (grant.kind === 'token') bound = { token: grant.token, device: grant.device };
      return grant;
    } finally {
      starting = undefined;
    }
  };
  const fresh = (): Promise<Grant> => (starting ??= begin());

  const restore = async (): Promise<BoundToken | undefined> => {
    const kept = readKept(await parts.drawer.read(KEPT));
    const device = await knownDevice(parts.drawer);
    if (kept === undefined || device === undefined) return undefined;
    const left = Date.parse(kept.expiresAt) - parts.now().getTime();
    return left > MARGIN_MS ? { token: kept.token, device } : undefined;
  };

  return {
    current: async () => {
      if (starting !== undefined) return starting;
      bound ??= await restore();
      return bound === undefined ? fresh() : { kind: 'token', ...bound };
    },
    renew: async (stale) => {
      // Another call has renewed it meanwhile.
      if (bound !== undefined && bound.token !== stale) return { kind: 'token', ...bound };
      bound = undefined;
      return fresh();
    },
  };
}
