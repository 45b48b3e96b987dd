import type { OutputOf } from '../../contracts/operation';
import type { showResidence } from '../../contracts/residence';
import type { ResidenceSide } from '../../contracts/vocabulary/residence';
import type { DutySplit } from '../care-file/care-file';
import { isWithinCounty } from './apart';

type Case = OutputOf<typeof showResidence>['cases'][number];

type Known = Omit<Case, 'withinCounty' | 'mine' | 'records' | 'proposal'> & {
  readonly villageCode: string;
  /** The county's way to share it out, or the product's; null leaves all of it to the side of residence. */
  readonly proposed: { readonly value: DutySplit['parts'] | null; readonly kind: string };
};

const ALL_AT_RESIDENCE: DutySplit['parts'] = {
  visit: 'residence',
  contact: 'residence',
  agreement: 'residence',
  report: 'residence',
  aid: 'residence',
};

/** One case as either side reads it. */
export const casePage = (known: Known, mine: readonly ResidenceSide[]): Case => {
  const { villageCode, proposed, ...shown } = known;
  const registrationOnly = mine.includes('registration') && !mine.includes('residence');
  return {
    ...shown,
    withinCounty: isWithinCounty(villageCode, known.registeredCode),
    mine: [...mine],
    proposal: {
      parts: { ...(proposed.value ?? ALL_AT_RESIDENCE) },
      valueKind: proposed.kind === 'county' ? 'county' : 'productDefault',
    },
    records: registrationOnly
      ? (['visit', 'contact'] as const).filter((duty) => known.agreed?.parts[duty] === 'registration')
      : [],
  };
};
