import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { defineOperation } from '../../contracts/operation';
import { createAction } from './action';
import { callOver } from './call-over';
import type { Delivery, Transport } from './transport';

const lightLamp = defineOperation({
  name: 'lamp.light',
  summary: 'Lights a lamp.',
  actors: ['anyone'],
  input: z.object({ window: z.string() }),
  output: z.object({ lit: z.boolean() }),
  refusals: ['record.notFound'],
});

const lit: Delivery = { kind: 'answer', body: { ok: true, data: { lit: true }, requestId: 'rq' } };
const refusedWith = (code: string): Delivery => ({
  kind: 'answer',
  body: { ok: false, refusal: { code }, requestId: 'rq' },
});

function actionWith(deliveries: readonly Delivery[]) {
  const left = [...deliveries];
  const ids: string[] = [];
  const carry: Transport = async ({ requestId }) => {
    ids.push(requestId);
    return left.shift() ?? lit;
  };
  const call = callOver<{ 'lamp.light': typeof lightLamp }>(carry, { timeout: 1_000, pauses: [] });
  return { act: createAction(call, lightLamp.name), ids };
}

describe('an action', () => {
  test('keeps its request id through a try that nothing answered', async () => {
    const { act, ids } = actionWith([{ kind: 'unreachable' }, lit]);

    await act({ window: 'left' });
    await act({ window: 'left' });

    expect(ids[1]).toBe(ids[0]);
  });

  test('keeps its request id after an inner error, which may have come too late to undo it', async () => {
    const { act, ids } = actionWith([refusedWith('internal'), lit]);

    await act({ window: 'left' });
    await act({ window: 'left' });

    expect(ids[1]).toBe(ids[0]);
  });

  test('is a new one once it was answered', async () => {
    const { act, ids } = actionWith([lit, refusedWith('record.notFound'), lit]);

    await act({ window: 'left' });
    await act({ window: 'left' });
    await act({ window: 'left' });

    expect(new Set(ids).size).toBe(3);
  });

  test('is a new one with other input, because the functions refuse an id that is reused for something else', async () => {
    const { act, ids } = actionWith([{ kind: 'unreachable' }, lit]);

    await act({ window: 'left' });
    await act({ window: 'right' });

    expect(ids[1]).not.toBe(ids[0]);
  });

  test('joins a second tap to the first while it runs', async () => {
    const { act, ids } = actionWith([lit]);

    const [first, second] = await Promise.all([act({ window: 'left' }), act({ window: 'left' })]);

    expect(ids).toHaveLength(1);
    expect(second).toBe(first);
  });
});
