import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Letter } from './letter';
import type { BookStore } from './outbox-book';
import { createOutbox, type Outbox, type SendOutcome } from './outbox';
import { visit } from './outbox-phone';

type Network = 'on' | 'off' | 'answers lost' | 'expired' | 'broken';

/** What a phone and its people go through. */
type Step =
  | { readonly do: 'write'; readonly home: number; readonly refused: boolean }
  | { readonly do: 'flush' }
  | { readonly do: 'kill' }
  | { readonly do: 'hand over'; readonly to: string }
  | { readonly do: 'network'; readonly is: Network };

const steps: fc.Arbitrary<Step> = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({
    do: fc.constant('write' as const),
    home: fc.integer({ min: 0, max: 2 }),
    refused: fc.boolean(),
  }),
  fc.record({ do: fc.constant('flush' as const) }),
  fc.record({ do: fc.constant('kill' as const) }),
  fc.record({ do: fc.constant('hand over' as const), to: fc.constantFrom('pe_a', 'pe_b') }),
  fc.record({
    do: fc.constant('network' as const),
    is: fc.constantFrom<Network[]>('on', 'off', 'answers lost', 'expired', 'broken'),
  }),
);

type Arrived = { readonly requestId: string; readonly as: string };

/** The functions: the same request is done once, and what is refused is not done. */
function functionsBehind(network: () => Network, caller: () => string) {
  const arrived: Arrived[] = [];
  const take = (letter: Letter): SendOutcome => {
    if (letter.about.label === 'refused')
      return { ok: false, offline: false, refusal: { code: 'record.dayInFuture' } };
    const known = arrived.some(({ requestId }) => requestId === letter.requestId);
    if (!known) arrived.push({ requestId: letter.requestId, as: caller() });
    return { ok: true, data: {} };
  };
  const send = async (letter: Letter): Promise<SendOutcome> => {
    const how = network();
    if (how === 'off') return { ok: false, offline: true };
    if (how === 'expired') return { ok: false, offline: false, refusal: { code: 'session.expired' } };
    if (how === 'broken') return { ok: false, offline: false, refusal: { code: 'internal' } };
    const outcome = take(letter);
    return how === 'answers lost' ? { ok: false, offline: true } : outcome;
  };
  return { arrived, send };
}

/** One phone that is killed, changes hands and loses its network; its storage outlives all of it. */
function aLife() {
  let text: string | undefined;
  let network: Network = 'on';
  let person = 'pe_a';
  const store: BookStore = {
    read: async () => text,
    write: async (next) => {
      text = next;
    },
  };
  const cloud = functionsBehind(
    () => network,
    () => person,
  );
  const start = (): Outbox =>
    createOutbox({
      send: cloud.send,
      store,
      patience: 1_000,
      holder: {
        remembered: async () => person,
        ask: async () => (network === 'on' || network === 'broken' ? person : undefined),
      },
    });
  let outbox = start();
  const written: { readonly letter: Letter; readonly by: string }[] = [];
  return {
    written,
    arrived: cloud.arrived,
    outbox: () => outbox,
    as: () => person,
    network: (is: Network): void => {
      network = is;
    },
    kill: (): void => {
      outbox = start();
    },
    handOver: (to: string): void => {
      if (to === person) return;
      person = to;
      outbox = start(); // another account is another start of the app
    },
    write: async (home: number, refused: boolean): Promise<void> => {
      const plain = visit(`rq_${String(written.length).padStart(3, '0')}`);
      const about = {
        ...plain.about,
        householdId: `hh_${String(home)}`,
        label: refused ? 'refused' : 'taken',
      };
      const letter: Letter = { ...plain, about };
      written.push({ letter, by: person });
      await outbox.post([letter]);
    },
  };
}

type Life = ReturnType<typeof aLife>;

async function live(life: Life, step: Step): Promise<void> {
  if (step.do === 'write') await life.write(step.home, step.refused);
  else if (step.do === 'flush') await life.outbox().flush();
  else if (step.do === 'kill') life.kill();
  else if (step.do === 'network') life.network(step.is);
  else life.handOver(step.to);
}

/** Both people get a network in the end. */
async function settle(life: Life): Promise<ReadonlyMap<string, readonly string[]>> {
  const returned = new Map<string, readonly string[]>();
  for (const person of ['pe_a', 'pe_b']) {
    life.handOver(person);
    life.kill();
    life.network('on');
    await life.outbox().flush();
    const state = await life.outbox().state();
    expect(state.waiting).toEqual([]);
    returned.set(
      person,
      state.returned.map(({ letter }) => letter.requestId),
    );
  }
  return returned;
}

describe('whatever happens to a phone', () => {
  test('every record arrives once, as who wrote it and in the order of its family, or is shown to who wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 40 }), async (all) => {
        const life = aLife();
        for (const step of all) await live(life, step);
        const returned = await settle(life);

        for (const { letter, by } of life.written) {
          const { requestId, about } = letter;
          const arrived = life.arrived.filter((one) => one.requestId === requestId);
          if (about.label === 'taken') expect(arrived).toEqual([{ requestId, as: by }]);
          else {
            expect(arrived).toEqual([]);
            // A page that was still there has said why; else it stands in its writer's list, and in nobody else's.
            expect(returned.get(by === 'pe_a' ? 'pe_b' : 'pe_a')).not.toContain(requestId);
            expect(returned.get(by)).toContain(requestId);
          }
        }
        for (const home of ['hh_0', 'hh_1', 'hh_2'])
          for (const by of ['pe_a', 'pe_b']) {
            const wrote = life.written.filter(
              (one) => one.by === by && one.letter.about.householdId === home,
            );
            const order = wrote.map(({ letter }) => letter.requestId);
            const came = life.arrived.map(({ requestId }) => requestId).filter((id) => order.includes(id));
            expect(came).toEqual(order.filter((id) => came.includes(id)));
          }
      }),
      { numRuns: 300 },
    );
  });
});
