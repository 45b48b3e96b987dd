import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { StoryCounty } from '../../stories/start-county';
import type { PhoneSetup } from '../open-phone';
import { type Phones, startPhones } from '../start-phones';
import { type Hand, handOn } from './hand';

type Taking = Omit<PhoneSetup, 'url' | 'as'> & {
  /** The test takes this phone's network away, and the browser says so on its console. */
  readonly badNetwork?: boolean;
};

/** The demo county with everybody's phones, for the tests of one file. */
export type PhonesInHand = {
  /** Opens a persona's phone; it is put away after the test, and the test fails if a page has thrown or logged an error. */
  readonly take: (as: string, setup?: Taking) => Promise<Hand>;
  readonly county: () => StoryCounty;
  /** The first column of a query, past every wall. */
  readonly column: StoryCounty['column'];
};

/** What the browser itself logs where nothing, or a failure, answers. */
const NO_NETWORK = 'Failed to load resource: ';

/** Starts county and browser before the first test of the file that calls this, and stops them after the last. */
export function phonesInHand(): PhonesInHand {
  let phones: Phones | undefined;
  const taken: { readonly hand: Hand; readonly badNetwork: boolean }[] = [];
  const started = (): Phones => {
    if (phones === undefined) throw new Error('The county has not started.');
    return phones;
  };

  // Kept from its first moment: a start that took too long is stopped too, or the run would never end.
  let starting: Promise<Phones> | undefined;
  beforeAll(async () => {
    starting = startPhones();
    phones = await starting;
  }, 240_000);
  afterAll(async () => {
    const begun = await starting?.catch(() => undefined);
    await begun?.stop();
  }, 240_000);
  afterEach(async () => {
    const faults: string[] = [];
    for (const { hand, badNetwork } of taken.splice(0)) {
      faults.push(...hand.phone.faults.filter((fault) => !(badNetwork && fault.startsWith(NO_NETWORK))));
      // A call may still be in a test's hands; nobody waits for it any more.
      await hand.phone.page.unrouteAll({ behavior: 'ignoreErrors' });
      await hand.phone.close();
    }
    if (faults.length > 0) throw new Error(`A page failed:\n${faults.join('\n')}`);
  });

  return {
    take: async (as, { badNetwork = false, ...setup } = {}) => {
      const hand = handOn(await started().open(as, setup));
      taken.push({ hand, badNetwork });
      return hand;
    },
    county: () => started().county,
    column: (query, values) => started().county.column(query, values),
  };
}
