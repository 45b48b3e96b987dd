import { describe, expect, test } from '@jest/globals';
import { type Session, givenSession } from './session';
import { type HttpDoor, httpTransport, postCall } from './transport-http';

const request = { op: 'lamp.light', input: { window: 'left' }, requestId: 'rq_1' };
const done = { ok: true, data: {}, requestId: 'rq_1' };
const expired = { ok: false, refusal: { code: 'session.expired' }, requestId: 'rq_1' };

function aServer(bodies: readonly unknown[]) {
  const left = [...bodies];
  const seen: Parameters<HttpDoor>[0][] = [];
  const post: HttpDoor = async (options) => {
    seen.push(options);
    return { statusCode: 200, data: left.shift() };
  };
  return { place: { post, base: 'https://care.example' }, seen };
}

const renewable: Session = {
  current: async () => ({ kind: 'token', token: 'old', device: 'dv_mine' }),
  renew: async () => ({ kind: 'token', token: 'new', device: 'dv_mine' }),
};

const given = givenSession({ token: 'given', device: 'dv_mine' });

describe('calls over HTTPS', () => {
  test('go to the api function with the bearer and the device it is bound to', async () => {
    const { place, seen } = aServer([done]);

    await httpTransport(place, given)(request);

    expect(seen).toEqual([
      {
        url: 'https://care.example/v1/functions/api',
        data: request,
        header: { 'Content-Type': 'application/json', Authorization: 'Bearer given', 'X-Device': 'dv_mine' },
      },
    ]);
  });

  test('renew a session that has run out, and send the same call again', async () => {
    const { place, seen } = aServer([expired, done]);

    const delivery = await httpTransport(place, renewable)(request);

    expect(delivery).toEqual({ kind: 'answer', body: done });
    expect(seen.map(({ header }) => header.Authorization)).toEqual(['Bearer old', 'Bearer new']);
    expect(seen.map(({ header }) => header['X-Device'])).toEqual(['dv_mine', 'dv_mine']);
    expect(seen[1]!.data).toEqual(seen[0]!.data);
  });

  test('renew it once only', async () => {
    const { place, seen } = aServer([expired, expired, done]);

    expect(await httpTransport(place, renewable)(request)).toEqual({ kind: 'answer', body: expired });
    expect(seen).toHaveLength(2);
  });

  test('say so when a given token has run out, because only a new visit brings another', async () => {
    const { place, seen } = aServer([expired]);

    expect(await httpTransport(place, given)(request)).toEqual({
      kind: 'answer',
      body: expired,
    });
    expect(seen).toHaveLength(1);
  });

  test('renew a given token where whoever serves the page has another, for the same device', async () => {
    const { place, seen } = aServer([expired, done]);
    const session = givenSession({ token: 'given', device: 'dv_mine' }, async () => 'next');

    expect(await httpTransport(place, session)(request)).toEqual({ kind: 'answer', body: done });
    expect(seen.map(({ header }) => [header.Authorization, header['X-Device']])).toEqual([
      ['Bearer given', 'dv_mine'],
      ['Bearer next', 'dv_mine'],
    ]);
  });

  test('carry neither before there is a session', async () => {
    const { place, seen } = aServer([done]);

    await postCall(place, request);

    expect(seen.map(({ header }) => header)).toEqual([{ 'Content-Type': 'application/json' }]);
  });

  test('tell silence from a gateway’s answer', async () => {
    const silent: HttpDoor = () => Promise.reject(new Error('request:fail'));
    const gateway: HttpDoor = async () => ({ statusCode: 502, data: '<html></html>' });
    const base = 'https://care.example';

    expect(await httpTransport({ post: silent, base }, given)(request)).toEqual({
      kind: 'unreachable',
    });
    expect(await httpTransport({ post: gateway, base }, given)(request)).toEqual({
      kind: 'garbled',
    });
  });
});
