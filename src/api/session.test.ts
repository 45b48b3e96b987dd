import { describe, expect, test } from '@jest/globals';
import { type Drawer, loginSession } from './session';
import type { Delivery, WireRequest } from './transport';

const NOON = new Date('2026-11-18T12:00:00+08:00');
const TONIGHT = '2026-11-18T23:59:00+08:00';
const THIS_MORNING = '2026-11-18T09:00:00+08:00';

function drawerWith(
  content: Readonly<Record<string, string>>,
): Drawer & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(content));
  return {
    kept,
    read: async (key) => kept.get(key),
    write: async (key, value) => {
      kept.set(key, value);
    },
  };
}

function aPhone(content: Readonly<Record<string, string>> = {}, refuse?: Delivery) {
  const drawer = drawerWith(content);
  const started: WireRequest[] = [];
  let codes = 0;
  const session = loginSession({
    login: async () => `code-${++codes}`,
    send: async (request) => {
      started.push(request);
      if (refuse !== undefined) return refuse;
      const data = { token: `token-${started.length}`, expiresAt: TONIGHT };
      return { kind: 'answer', body: { ok: true, data, requestId: request.requestId } };
    },
    drawer,
    now: () => NOON,
  });
  return { session, started, drawer };
}

const deviceIn = (request: WireRequest | undefined) => {
  const { device } = request?.input as { readonly device: string }; // what `session.start` takes
  return { device };
};

const keptUntil = (expiresAt: string) => ({
  session: JSON.stringify({ token: 'kept', expiresAt }),
  device: 'dv_mine',
});

describe('the session of a WeChat package that calls over HTTPS', () => {
  test('starts from the login code and keeps token and device on the phone', async () => {
    const { session, started, drawer } = aPhone();

    const grant = await session.current();

    const device = drawer.kept.get('device');
    expect(device).toMatch(/^dv_/);
    expect(grant).toEqual({ kind: 'token', token: 'token-1', device });
    expect(started).toMatchObject([{ op: 'session.start', input: { code: 'code-1', device } }]);
    expect(JSON.parse(drawer.kept.get('session')!)).toEqual({ token: 'token-1', expiresAt: TONIGHT });
  });

  test('takes up the kept token of an earlier visit', async () => {
    const { session, started } = aPhone(keptUntil(TONIGHT));

    expect(await session.current()).toEqual({ kind: 'token', token: 'kept', device: 'dv_mine' });
    expect(started).toHaveLength(0);
  });

  test('does not send a kept token whose device is not known any more', async () => {
    const { session } = aPhone({ session: keptUntil(TONIGHT).session });

    expect(await session.current()).toMatchObject({ kind: 'token', token: 'token-1' });
  });

  test('names the same device in every call where the phone keeps nothing', async () => {
    const { session, started, drawer } = aPhone();
    await session.current();
    const [first] = started;
    drawer.kept.clear();

    expect(await session.current()).toMatchObject({ token: 'token-1', ...deviceIn(first) });
  });

  test('does not send a kept token that has run out', async () => {
    const { session } = aPhone(keptUntil(THIS_MORNING));

    expect(await session.current()).toMatchObject({ kind: 'token', token: 'token-1' });
  });

  test.each([['not json'], ['{"token":7}']])(
    'starts anew when what was kept is unreadable: %s',
    async (kept) => {
      const { session } = aPhone({ session: kept });

      expect(await session.current()).toMatchObject({ kind: 'token', token: 'token-1' });
    },
  );

  test('stays the same device from session to session', async () => {
    const { session, started } = aPhone({ device: 'dv_mine' });

    await session.current();
    await session.renew('token-1');

    expect(started.map(({ input }) => input)).toMatchObject([{ device: 'dv_mine' }, { device: 'dv_mine' }]);
  });

  test('is started once for calls that need it at the same moment', async () => {
    const { session, started } = aPhone();

    await Promise.all([session.current(), session.current(), session.current()]);

    expect(started).toHaveLength(1);
  });

  test('is renewed once for calls that were refused together', async () => {
    const { session, started } = aPhone(keptUntil(TONIGHT));
    await session.current();

    const first = await session.renew('kept');
    const second = await session.renew('kept');

    expect(started).toHaveLength(1);
    expect(second).toEqual(first);
  });

  test('hands on the refusal when the functions start none', async () => {
    const refused: Delivery = {
      kind: 'answer',
      body: { ok: false, refusal: { code: 'session.codeInvalid' }, requestId: 'rq_1' },
    };
    const { session } = aPhone({}, refused);

    expect(await session.current()).toEqual(refused);
  });
});
