import { beforeEach, describe, expect, it } from '@jest/globals';
import { createProduct, type Parts } from './create-product';
import { type Product } from './product';
import { smallCounty } from './testing/small-county';
import { type MoveReport } from './timers';

/** What the product asked its parts to do, in order. */
let done: string[];
/** Keeps a move or a reset going until it is let go. */
let letGo: () => void;
beforeEach(() => {
  done = [];
});

const turn = (): Promise<unknown> => new Promise((next) => setImmediate(next));

/** `answered` keeps the functions from answering. */
function aProduct(answered: Promise<void> = Promise.resolve()): Product {
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const now = new Date('2026-11-18T09:00:00+08:00');
  const parts = {
    county: smallCounty,
    clock: { now: () => now, reaches: (instant: Date) => instant >= now },
    standIns: { wechat: { addUser: (openid: string) => done.push(`${openid} opened`) } },
    host: {
      call: async (name: string, { op }: { op: string }) => {
        done.push(`${name} ${op}`);
        await answered;
        return { ok: true };
      },
    },
    timers: {
      fireIfDue: async (job: string) => {
        done.push(job);
        return null;
      },
      moveTo: async (): Promise<MoveReport> => {
        done.push('move begins');
        await held;
        done.push('move ends');
        return { now: '', fired: [], skipped: 0 };
      },
    },
    startOver: async () => {
      done.push('reset begins');
      await held;
      done.push('reset ends');
    },
    log: () => undefined,
  };
  // Only what a call, a move and a reset touch.
  return createProduct(parts as unknown as Parts);
}

const call = (product: Product, op: string): Promise<unknown> =>
  product.call({ as: 'liu-min', op, input: {} });

describe('a call', () => {
  it('comes from somebody who has opened the mini-program, and is followed by the dispatch of its messages', async () => {
    expect(await call(aProduct(), 'contact.confirm')).toEqual({ ok: true });
    expect(done).toEqual(['o-liu-min opened', 'api contact.confirm', 'dispatch-outbox', 'record-voices']);
  });

  it('shares a dispatch that has not begun with others', async () => {
    const product = aProduct();
    await Promise.all([call(product, 'a'), call(product, 'b'), call(product, 'c')]);

    expect(done.filter((what) => what === 'dispatch-outbox')).toHaveLength(1);
    expect(done.at(-1)).toBe('record-voices');
  });

  it('does not wait for a move of the clock; its messages are dispatched after it', async () => {
    const product = aProduct();
    const move = product.moveClock('2026-12-18T09:00:00+08:00');
    await turn();
    await call(product, 'home.mine');
    expect(done).toEqual(['move begins', 'o-liu-min opened', 'api home.mine']);

    letGo();
    await move;
    await turn();
    expect(done.slice(3)).toEqual(['move ends', 'dispatch-outbox', 'record-voices']);
  });

  it('waits for a reset, as the database is not there meanwhile', async () => {
    const product = aProduct();
    const reset = product.reset();
    await turn();
    const answer = call(product, 'home.mine');
    await turn();
    expect(done).toEqual(['reset begins', 'o-liu-min opened']);

    letGo();
    await reset;
    await answer;
    expect(done.slice(2)).toEqual(['reset ends', 'api home.mine', 'dispatch-outbox', 'record-voices']);
  });
});

describe('a reset', () => {
  it('lets a call that is under way come to its end', async () => {
    let answer = (): void => undefined;
    const product = aProduct(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const answered = call(product, 'home.show');
    await turn();
    const reset = product.reset();
    await turn();
    expect(done).toEqual(['o-liu-min opened', 'api home.show']);

    answer();
    await turn();
    expect(done[2]).toBe('reset begins');
    letGo();
    await Promise.all([reset, answered]);
  });
});

describe('moves of the clock and resets', () => {
  it('happen one after the other', async () => {
    const product = aProduct();
    const both = Promise.all([product.moveClock('2026-11-19T09:00:00+08:00'), product.reset()]);
    await turn();
    expect(done).toEqual(['move begins']);

    letGo();
    await both;
    expect(done).toEqual(['move begins', 'move ends', 'reset begins', 'reset ends']);
  });
});
