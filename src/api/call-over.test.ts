import { describe, expect, test, jest } from '@jest/globals';
import * as z from 'zod/mini';
import { defineOperation } from '../../contracts/operation';
import { type Patience, callOver } from './call-over';
import type { Delivery, Transport, WireRequest } from './transport';

const tellWeather = defineOperation({
  name: 'weather.tell',
  summary: 'Says what the weather is like somewhere.',
  actors: ['anyone'],
  input: z.object({ place: z.string() }),
  output: z.object({ sky: z.string() }),
  refusals: ['record.notFound'],
});

type Known = { readonly 'weather.tell': typeof tellWeather };

const impatient: Patience = { timeout: 20, pauses: [0, 0] };
const unreachable: Delivery = { kind: 'unreachable' };
const garbled: Delivery = { kind: 'garbled' };

/** A transport that gives these answers in turn, and never answers once they are used up. */
function transportWith(deliveries: readonly Delivery[]): {
  readonly carry: Transport;
  readonly seen: WireRequest[];
} {
  const left = [...deliveries];
  const seen: WireRequest[] = [];
  const carry: Transport = (request) => {
    seen.push(request);
    const next = left.shift();
    return next === undefined ? new Promise(() => undefined) : Promise.resolve(next);
  };
  return { carry, seen };
}

const answer = (body: unknown): Delivery => ({ kind: 'answer', body });
const clear = answer({ ok: true, data: { sky: 'clear' }, requestId: 'rq_1' });

describe('a call', () => {
  test('is not tried again for a page that was left', async () => {
    const { carry, seen } = transportWith([unreachable, clear]);

    const outcome = await callOver<Known>(carry, impatient)(
      'weather.tell',
      { place: 'river' },
      { isWanted: () => false },
    );

    expect(seen).toHaveLength(1);
    expect(outcome).toMatchObject({ ok: false, offline: true });
  });

  test('carries the operation’s name, the input and the action’s id, and gives back the data', async () => {
    const { carry, seen } = transportWith([clear]);

    const outcome = await callOver<Known>(carry, impatient)(
      'weather.tell',
      { place: 'river' },
      { requestId: 'rq_1' },
    );

    expect(seen).toEqual([{ op: 'weather.tell', input: { place: 'river' }, requestId: 'rq_1' }]);
    expect(outcome).toEqual({ ok: true, data: { sky: 'clear' }, requestId: 'rq_1' });
  });

  test('gives back a refusal with its fields and article, and does not try again', async () => {
    const refusal = { code: 'record.notFound', fields: ['place'], article: 'art. 1' };
    const { carry, seen } = transportWith([answer({ ok: false, refusal, requestId: 'rq_1' }), clear]);

    const outcome = await callOver<Known>(carry, impatient)(tellWeather.name, { place: 'river' });

    expect(outcome).toEqual({ ok: false, offline: false, refusal, requestId: 'rq_1' });
    expect(seen).toHaveLength(1);
  });

  test('repeats the same request id when nothing answered, so that a call that arrived twice is done once', async () => {
    const { carry, seen } = transportWith([unreachable, garbled, clear]);

    const outcome = await callOver<Known>(carry, impatient)(tellWeather.name, { place: 'river' });

    expect(outcome.ok).toBe(true);
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((request) => request.requestId)).size).toBe(1);
  });

  test.each([
    ['weather.tell', false],
    ['agreement.verify', true],
    ['attachment.upload', true],
  ])('%s is waited for long enough to carry a file: %s', async (op, arrives) => {
    jest.useFakeTimers();
    try {
      const slow: Transport = () =>
        new Promise((resolve) => {
          setTimeout(resolve, 3 * impatient.timeout, clear);
        });
      const outcome = callOver<Readonly<Record<string, typeof tellWeather>>>(slow, {
        ...impatient,
        pauses: [],
      })(op, { place: 'river' });
      await jest.advanceTimersByTimeAsync(10 * impatient.timeout);
      expect((await outcome).ok).toBe(arrives);
    } finally {
      jest.useRealTimers();
    }
  });

  test('takes another id for another call', async () => {
    const { carry, seen } = transportWith([clear, clear]);
    const call = callOver<Known>(carry, impatient);

    await call(tellWeather.name, { place: 'river' });
    await call(tellWeather.name, { place: 'river' });

    expect(seen[0]!.requestId).not.toBe(seen[1]!.requestId);
  });

  test('says that it is offline when nothing answers in time, with the id to try again with', async () => {
    const { carry, seen } = transportWith([]);

    const outcome = await callOver<Known>(carry, impatient)(
      'weather.tell',
      { place: 'river' },
      { requestId: 'rq_7' },
    );

    expect(outcome).toEqual({ ok: false, offline: true, requestId: 'rq_7' });
    expect(seen).toHaveLength(3);
  });

  test('takes a later answer when an earlier try was lost', async () => {
    const tries = [new Promise<Delivery>(() => undefined), Promise.resolve(clear)];

    const outcome = await callOver<Known>(() => tries.shift() ?? Promise.resolve(garbled), impatient)(
      'weather.tell',
      {
        place: 'hill',
      },
    );

    expect(outcome.ok).toBe(true);
  });

  test.each([
    ['a gateway’s page', garbled],
    ['something that is no envelope', answer('<html></html>')],
    ['an envelope without a refusal', answer({ ok: false, requestId: 'rq_1' })],
  ])('reads %s as an inner error with a number to quote', async (_what, delivery) => {
    const { carry } = transportWith([delivery, delivery, delivery]);

    const outcome = await callOver<Known>(carry, impatient)(
      'weather.tell',
      { place: 'river' },
      { requestId: 'rq_9' },
    );

    expect(outcome).toEqual({ ok: false, offline: false, refusal: { code: 'internal' }, requestId: 'rq_9' });
  });

  test('reads a code that this version does not know as an inner error', async () => {
    const { carry } = transportWith([
      answer({ ok: false, refusal: { code: 'weather.eclipse' }, requestId: 'rq_1' }),
    ]);

    const outcome = await callOver<Known>(carry, impatient)(tellWeather.name, { place: 'river' });

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'internal' } });
  });

  test('lets a mistake in the program through', async () => {
    const call = callOver<Known>(() => Promise.reject(new Error('no base')), impatient);

    await expect(call(tellWeather.name, { place: 'river' })).rejects.toThrow('no base');
  });
});

test('a call says what phone it comes from, where that is kept as evidence', async () => {
  const { carry, seen } = transportWith([clear, clear]);
  const describePhone = (op: string) => (op === 'weather.tell' ? 'Redmi Note 12' : undefined);

  await callOver<Known>(carry, impatient, describePhone)('weather.tell', { place: 'river' });
  await callOver<Known>(carry, impatient)('weather.tell', { place: 'river' });

  expect(seen.map(({ agent }) => agent)).toEqual(['Redmi Note 12', undefined]);
});
