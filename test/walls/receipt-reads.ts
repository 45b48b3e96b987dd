import { findRecipients } from '../../cloudfunctions/stores/notices/find-recipients';
import { findReachDetails, findSentNotices } from '../../cloudfunctions/stores/notices/find-sent-notices';
import { findToldPlaces } from '../../cloudfunctions/stores/notices/find-told-places';
import { findReminderToRing, findSilent } from '../../cloudfunctions/stores/notices/reminders-to-ring';
import { type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, staffHouseholds } from './sight';
import type { World } from './world';

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
const sentNotices = ({ receipts }: World): readonly string[] => unique(receipts.map(({ notice }) => notice));

/** One's own, and for staff those of the families below their post. */
const receiptsOf = (as: Sight, world: World): World['receipts'] =>
  world.receipts.filter(
    ({ person, household }) => person === as.personId || staffHouseholds(as, world).includes(household),
  );

/** Receipts of notices: numbers by village for staff, and names for who may read the families' files. */
export const receiptReads: readonly ReadCase[] = [
  {
    // What waits for a second person has reached nobody, and is the library's case.
    read: 'findSentNotices',
    seen: async (tx) =>
      (await findSentNotices(tx, { limit: 100 }))
        .filter(({ step }) => step !== 'waiting')
        .map(({ id }) => id),
    owed: (as, world) => unique(receiptsOf(as, world).map(({ notice }) => notice)),
  },
  {
    read: 'findToldPlaces',
    seen: async (tx, { receipts }) => {
      const told = receipts.map(({ notice, person }) => ({ noticeId: notice, personId: person }));
      const found = await findToldPlaces(tx, told);
      return [...new Set(found.map(({ noticeId, personId }) => `${noticeId} ${personId}`))];
    },
    owed: (as, world) =>
      world.receipts
        .filter(
          ({ person, household }) => person === as.personId || staffHouseholds(as, world).includes(household),
        )
        .map(({ notice, person }) => `${notice} ${person}`),
  },
  {
    read: 'findReachDetails',
    seen: async (tx, world) => {
      const all = await Promise.all(sentNotices(world).map((notice) => findReachDetails(tx, notice)));
      return unique(all.flatMap(({ villages }) => villages.map(({ code }) => code)));
    },
    owed: (as, world) =>
      unique(
        world.households
          .filter(({ id, village }) => isIn(as, village) && ownHouseholds(as, world).includes(id))
          .map(({ village }) => village),
      ),
  },
  {
    read: 'findRecipients',
    seen: async (tx, world) => {
      const all: string[] = [];
      for (const noticeId of sentNotices(world))
        for (const { personId, householdId } of await findRecipients(tx, { noticeId, limit: 1000 }))
          all.push(`${noticeId} ${householdId} ${personId}`);
      return all;
    },
    owed: (as, world) =>
      receiptsOf(as, world).map(({ notice, household, person }) => `${notice} ${household} ${person}`),
  },
  // The dispatcher's alone.
  {
    read: 'findReminderToRing',
    seen: async (tx) => ((await findReminderToRing(tx)) === null ? [] : ['something']),
    owed: () => ['refused'],
  },
  {
    read: 'findSilent',
    seen: async (tx, world) => {
      const [noticeId = ''] = sentNotices(world);
      return (await findSilent(tx, { noticeId, n: 1 }, 10)).map(({ person_id }) => person_id);
    },
    owed: () => ['refused'],
  },
];
