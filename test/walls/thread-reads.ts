import {
  findThreadDigests,
  findWaitingVillages,
} from '../../cloudfunctions/stores/outbox/append-thread-digests';
import { findAskedNotice, findFamilyThreads } from '../../cloudfunctions/stores/threads/find-family-threads';
import { findPostThreads } from '../../cloudfunctions/stores/threads/find-post-threads';
import { findThread } from '../../cloudfunctions/stores/threads/find-thread';
import {
  findTaught,
  findThreadChild,
  findThreadPlace,
} from '../../cloudfunctions/stores/threads/find-thread-place';
import { findWaitingThreads } from '../../cloudfunctions/stores/threads/find-waiting-threads';
import { among, eachOf, type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, TODAY } from './sight';
import type { World } from './world';

const LATER = new Date(`${TODAY}T23:00:00+08:00`);

/** Who may read what was said: the family both, the village's director the own; nobody of these teaches. */
const read = (as: Sight, { threads }: World) =>
  threads.filter(
    ({ household, village, side }) =>
      as.family.includes(household) || (side === 'director' && as.regions.includes(village)),
  );
/** And who may see that somebody waits: township and county as well, of both sides. */
const known = (as: Sight, world: World) =>
  world.threads.filter(
    (thread) =>
      read(as, world).includes(thread) ||
      as.regions.some((region) => region.length < 12 && thread.village.startsWith(region)),
  );

/** Threads. What a teacher sees stands in test/stories/threads.test.ts. */
export const threadReads: readonly ReadCase[] = [
  {
    read: 'findThread',
    seen: (tx, { threads }) =>
      eachOf(threads, async ({ id, child, side }) => {
        const of = { childId: child, with: side, personId: '', before: null, limit: 10 };
        const found = await findThread(tx, of);
        return found !== null && found.lines.length > 0 && found.reads.length > 0 ? id : null;
      }),
    owed: (as, world) => read(as, world).map(({ id }) => id),
  },
  {
    read: 'findThreadPlace',
    seen: (tx, { threads }) =>
      eachOf(threads, async ({ id }) => (await findThreadPlace(tx, { threadId: id }))?.threadId),
    owed: (as, world) => known(as, world).map(({ id }) => id),
  },
  {
    read: 'findThreadChild',
    seen: (tx, { children }) => eachOf(children, async ({ id }) => (await findThreadChild(tx, id)) && id),
    owed: (as, world) => [
      ...new Set([
        ...among(world.children, ownHouseholds(as, world)).map(({ id }) => id),
        ...world.childrenRegistered.filter(({ region }) => isIn(as, region)).map(({ id }) => id),
      ]),
    ],
  },
  {
    // A yes or a no, for one's own children alone.
    read: 'findTaught',
    seen: async (tx, { children }) => [
      ...(await findTaught(
        tx,
        children.map(({ id }) => id),
        TODAY,
      )),
    ],
    owed: (as, { children, pupils, schoolPosts }) =>
      children
        .filter(
          ({ id, household }) =>
            as.family.includes(household) &&
            pupils.some(
              (pupil) => pupil.id === id && schoolPosts.some(({ school }) => school === pupil.school),
            ),
        )
        .map(({ id }) => id),
  },
  {
    read: 'findFamilyThreads',
    seen: async (tx, { households }) => {
      const householdIds = households.map(({ id }) => id);
      const found = await findFamilyThreads(tx, { householdIds, personId: '' });
      return found.flatMap(({ threads }) => threads.map(({ threadId }) => threadId));
    },
    owed: (as, world) => known(as, world).map(({ id }) => id),
  },
  {
    read: 'findAskedNotice',
    seen: (tx, { receipts }) =>
      eachOf(receipts, async ({ notice, person }) => {
        const found = await findAskedNotice(tx, { noticeId: notice, personId: person });
        return found?.with === 'director' ? person : null;
      }),
    owed: (as, { receipts, directorNotices, households }) =>
      receipts
        .filter(({ notice }) => directorNotices.includes(notice))
        .filter(
          ({ person, household }) =>
            person === as.personId ||
            households.some(({ id, village }) => id === household && isIn(as, village)),
        )
        .map(({ person }) => person),
  },
  {
    read: 'findPostThreads',
    seen: async (tx, { villages }) => {
      const of = { personId: '', villages, skip: 0, limit: 100 };
      const [director, teacher] = [
        await findPostThreads(tx, { ...of, with: 'director' }),
        await findPostThreads(tx, { ...of, with: 'teacher' }),
      ];
      return [...director, ...teacher].map(({ threadId }) => threadId);
    },
    owed: (as, world) =>
      known(as, world)
        .filter(({ side }) => side === 'director')
        .map(({ id }) => id),
  },
  {
    read: 'findWaitingThreads',
    seen: async (tx) =>
      (await findWaitingThreads(tx, ['990100'])).map(({ region, with: side }) => `${region} ${side}`),
    owed: (as, world) => known(as, world).map(({ village, side }) => `${village} ${side}`),
  },
  {
    read: 'findWaitingVillages',
    seen: findWaitingVillages,
    owed: (as, world) =>
      known(as, world)
        .filter(({ side }) => side === 'director')
        .map(({ village }) => village),
  },
  {
    read: 'findThreadDigests',
    seen: async (tx) =>
      (await findThreadDigests(tx, { answering: [], today: TODAY, since: new Date(0), until: LATER })).map(
        ({ person_id }) => person_id,
      ),
    owed: () => ['refused'],
  },
];
