import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { type StoryCounty, startCounty } from '../../stories/start-county';
import type { Hand } from './hand';
import { devToolsCli, openPhone, type Phone, type Taking } from './phone';

/** The demo county and one phone that goes from hand to hand, for the tests of one file. */
export type PhoneInHand = {
  /** A persona's phone, switched on from cold. */
  readonly take: (as: string, how?: Taking) => Promise<Hand>;
  readonly phone: () => Phone;
  readonly county: () => StoryCounty;
  /** The first column of a query, past every wall. */
  readonly column: StoryCounty['column'];
  /** How many calls of this operation were done for this person. */
  readonly calls: (person: string, op: string) => Promise<number>;
  /** The digits of the text message that came last. */
  readonly codeOf: (person: string) => string;
};

/** Starts county and phone before the first test of the file that calls this; what the app throws fails the test. */
export function phoneInHand(): PhoneInHand {
  let county: StoryCounty | undefined;
  let phone: Phone | undefined;
  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('It has not started.');
    return one;
  };
  const column: StoryCounty['column'] = (query, values) => started(county).column(query, values);

  beforeAll(async () => {
    county = await startCounty();
    phone = await openPhone(county);
  }, 300_000);
  afterAll(async () => {
    await phone?.stop();
    await county?.stop();
  }, 120_000);
  afterEach(async () => {
    expect(await phone?.faults()).toEqual([]);
  });

  return {
    column,
    phone: () => started(phone),
    county: () => started(county),
    take: async (as, how) => {
      await started(phone).take(as, how);
      return started(phone).hand;
    },
    calls: async (person, op) => {
      const query = 'select count(*)::int from request where actor = $1 and op = $2';
      return Number((await column(query, [demoId('pe', person), op]))[0]);
    },
    codeOf: (person) =>
      started(county)
        .cloud.inbox(person)
        .findLast(({ template }) => template === 'phone-code')?.fields['1'] ?? '',
  };
}

/** A test for the host alone; in DevTools it is left out, and `reason` says why. */
export function inHost(reason: string, name: string, run: () => Promise<void>): void {
  if (devToolsCli === '') test(name, run);
  else test.skip(`${name} (not in DevTools: ${reason})`, run);
}

/** Reasons why only the host can. */
export const cannot = {
  kill: 'WeChat cannot be killed there',
  network: 'its network cannot be taken away by a test',
  count: 'it does not count what is set',
  settings: 'its own dialogs cannot be answered by a test',
  sound: 'nobody there can tell what sounds',
} as const;
