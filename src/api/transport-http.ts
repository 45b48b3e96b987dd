import { readEnvelope } from './envelope';
import type { BoundToken, Session } from './session';
import type { Delivery, Transport, WireRequest } from './transport';

/** The part of `Taro.request` that is used: one POST of JSON. Rejects when nothing answers. */
export type HttpDoor = (options: {
  readonly url: string;
  readonly data: object;
  readonly header: Readonly<Record<string, string>>;
}) => Promise<{ readonly statusCode: number; readonly data: unknown }>;

export type HttpPlace = { readonly post: HttpDoor; readonly base: string };

/** Carries one call to `<base>/v1/functions/api`, with a Bearer and the device it is bound to if there is one. */
export async function postCall(
  place: HttpPlace,
  request: WireRequest,
  bound?: BoundToken,
): Promise<Delivery> {
  const header: Record<string, string> = { 'Content-Type': 'application/json' };
  if (bound !== undefined) {
    header.Authorization = `Bearer ${bound.token}`;
    header['X-Device'] = bound.device;
  }
  try {
    const url = `${place.base}/v1/functions/api`;
    const answer = await place.post({ url, data: request, header });
    return answer.statusCode === 200 ? { kind: 'answer', body: answer.data } : { kind: 'garbled' };
  } catch {
    // Both platforms reject for one reason only: nothing answered.
    return { kind: 'unreachable' };
  }
}

function saysExpired(delivery: Delivery): boolean {
  if (delivery.kind !== 'answer') return false;
  const envelope = readEnvelope(delivery.body);
  return envelope?.ok === false && envelope.refusal.code === 'session.expired';
}

/** Carries calls over HTTPS under a session, which is renewed once when the functions say that it has run out. */
export function httpTransport(place: HttpPlace, session: Session): Transport {
  return async (request) => {
    const grant = await session.current();
    if (grant.kind !== 'token') return grant;
    const first = await postCall(place, request, grant);
    if (!saysExpired(first)) return first;

    const renewed = await session.renew(grant.token);
    if (renewed === undefined) return first;
    return renewed.kind === 'token' ? postCall(place, request, renewed) : renewed;
  };
}
