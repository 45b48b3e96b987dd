import { findVoices } from '../../cloudfunctions/stores/voices/find-voices';
import { among, eachOf, type ReadCase } from './read-case';
import { ownHouseholds, staffHouseholds } from './sight';

export const voiceReads: readonly ReadCase[] = [
  {
    // Through the notice, which its recipients and the staff of its places see, and through the household.
    read: 'findVoices',
    seen: async (tx, { agreements, receipts }) => {
      const notices = [...new Set(receipts.map(({ notice }) => notice))];
      const subjects = [...notices, ...agreements.map(({ id }) => `${id} 1`)];
      return eachOf(subjects, async (subject) =>
        (await findVoices(tx, subject)).some(({ step }) => step === 'walls') ? subject : null,
      );
    },
    owed: (as, world) => [
      ...new Set(
        world.receipts
          .filter(
            ({ person, household }) =>
              person === as.personId || staffHouseholds(as, world).includes(household),
          )
          .map(({ notice }) => notice),
      ),
      ...among(world.agreements, ownHouseholds(as, world)).map(({ id }) => `${id} 1`),
    ],
  },
];
