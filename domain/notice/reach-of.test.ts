import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PromisedSend, reachOf, type SendTry } from './reach-of';

const aSend = (spec: Partial<PromisedSend> = {}): PromisedSend => ({
  step: 'publish',
  channel: 'ring',
  state: 'pending',
  result: null,
  tries: [],
  digest: [],
  ...spec,
});
const aTry = (spec: Partial<SendTry> = {}): SendTry => ({
  channel: 'wechat',
  result: 'ok',
  words: [],
  ...spec,
});
const delivered = { outcome: 'delivered', reason: null } as const;
const bounced = (reason: string) => ({ outcome: 'failed', reason }) as const;
const sent = aSend({ state: 'sent', result: 'ok', tries: [aTry()] });

describe('how far a notice got', () => {
  test('is waiting while nothing is promised, and while a promise is not kept', () => {
    for (const sends of [[], [aSend()], [aSend({ state: 'claimed' })]])
      expect(reachOf(sends)).toEqual({ reach: 'pending', reason: null });
  });

  test('is sent when a service took it, and delivered when it says so', () => {
    expect(reachOf([sent])).toEqual({ reach: 'sent', reason: null });
    expect(reachOf([{ ...sent, tries: [aTry({ words: [delivered] })] }]).reach).toBe('delivered');
  });

  test('is delivered even where the service says so before our own note of sending is written', () => {
    expect(reachOf([aSend({ state: 'claimed', tries: [aTry({ words: [delivered] })] })]).reach).toBe(
      'delivered',
    );
  });

  test('is failed when the service takes its word back, with its reason, and delivered if it says both', () => {
    const failed = { ...sent, tries: [aTry({ words: [bounced('user-refused'), bounced('user-refused')] })] };
    expect(reachOf([failed])).toEqual({ reach: 'failed', reason: 'user-refused' });
    const both = { ...sent, tries: [aTry({ words: [bounced('x'), delivered] })] };
    expect(reachOf([both]).reach).toBe('delivered');
  });

  test('tells a channel that refused from no channel at all', () => {
    const none = aSend({
      state: 'unreached',
      result: 'no-quota',
      tries: [aTry({ channel: 'none', result: 'no-quota' })],
    });
    const refused = aSend({ state: 'unreached', result: '43101', tries: [aTry({ result: '43101' })] });
    expect(reachOf([none])).toEqual({ reach: 'unreachable', reason: 'no-channel' });
    expect(reachOf([refused])).toEqual({ reach: 'failed', reason: '43101' });
    expect(reachOf([aSend({ state: 'parked', result: '47003' })])).toEqual({
      reach: 'failed',
      reason: '47003',
    });
  });

  test('waits for the text message that follows a push, and ends with it', () => {
    const push = aSend({ state: 'unreached', result: '43101', tries: [aTry({ result: '43101' })] });
    const sms = aSend({ channel: 'sms' });
    expect(reachOf([push, sms]).reach).toBe('pending');
    const blocked = aSend({
      channel: 'sms',
      state: 'unreached',
      result: 'blacklist',
      tries: [aTry({ channel: 'sms', result: 'blacklist' })],
    });
    expect(reachOf([push, blocked])).toEqual({ reach: 'failed', reason: 'blacklist' });
    expect(reachOf([push, { ...sms, state: 'sent', result: 'ok' }]).reach).toBe('sent');
  });

  test('of a merged notice is its evening’s', () => {
    const merged = aSend({ state: 'merged', result: 'notice-digest:2026-11-18' });
    expect(reachOf([merged]).reach).toBe('pending');
    expect(reachOf([{ ...merged, digest: [{ ...sent, step: 'evening' }] }]).reach).toBe('sent');
  });

  test('is no worse for a reminder that failed, and better for one that arrived', () => {
    const again = aSend({ step: 'remind-1', state: 'unreached', result: 'no-quota' });
    expect(reachOf([sent, again]).reach).toBe('sent');
    const first = aSend({ state: 'unreached', result: 'no-quota' });
    expect(reachOf([first, { ...sent, step: 'remind-1' }]).reach).toBe('sent');
  });
});

const words = fc.array(
  fc.oneof(fc.constant(delivered), fc.constantFrom('refused', 'no-number').map(bounced)),
  { maxLength: 3 },
);
const tries = fc.array(
  fc.record({
    channel: fc.constantFrom('wechat' as const, 'sms' as const, 'none' as const),
    result: fc.constantFrom('ok', '43101', 'no-quota'),
    words,
  }),
  { maxLength: 3 },
);
const flat = fc.record({
  step: fc.constantFrom('publish', 'remind-1', 'remind-2'),
  channel: fc.constantFrom('ring' as const, 'sms' as const),
  state: fc.constantFrom(
    ...(['pending', 'claimed', 'sent', 'cleared', 'unreached', 'parked', 'merged', 'skipped'] as const),
  ),
  result: fc.constantFrom(null, 'ok', '43101', 'no-quota'),
  tries,
  digest: fc.constant([] as readonly PromisedSend[]),
});
const sends = fc.array(
  fc.tuple(flat, fc.array(flat, { maxLength: 1 })).map(([send, digest]) => ({ ...send, digest })),
  { maxLength: 5 },
);
const shuffled = <Of>(list: readonly Of[]): fc.Arbitrary<Of[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('whatever was promised and said', () => {
  test('is one state, the same in every order and however often a service says it', () => {
    fc.assert(
      fc.property(
        sends.chain((list) =>
          fc.tuple(
            fc.constant(list),
            shuffled(list).map((order) =>
              order.map((send) => ({
                ...send,
                tries: [...send.tries]
                  .reverse()
                  .map((tried) => ({ ...tried, words: [...tried.words, ...tried.words].reverse() })),
              })),
            ),
          ),
        ),
        ([told, otherwise]) => {
          expect(reachOf(otherwise)).toEqual(reachOf(told));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('is sent by a first try that a service took, whatever else was promised, unless it was delivered', () => {
    fc.assert(
      fc.property(sends, fc.constantFrom('publish', 'remind-1'), (others, step) => {
        const before = reachOf([...others, aSend({ step, state: 'claimed' })]);
        const after = reachOf([...others, { ...sent, step }]);
        expect(after).toEqual({ reach: before.reach === 'delivered' ? 'delivered' : 'sent', reason: null });
      }),
      { numRuns: 2000 },
    );
  });

  test('never gets worse by a word that it arrived, and a reason stands only where something went wrong', () => {
    fc.assert(
      fc.property(sends, (list) => {
        const before = reachOf(list);
        const [first, ...rest] = list;
        if (first !== undefined) {
          const heard = { ...first, tries: [...first.tries, aTry({ words: [delivered] })] };
          expect(reachOf([heard, ...rest]).reach).toBe('delivered');
        }
        expect(before.reason !== null).toBe(['failed', 'unreachable'].includes(before.reach));
      }),
      { numRuns: 2000 },
    );
  });
});
