import { lookUpHashes } from '../../cloudfunctions/platform/field-encryption';
import { findHouseholdLabel } from '../../cloudfunctions/stores/households/find-household-label';
import { findColleague } from '../../cloudfunctions/stores/staff/find-colleague';
import { findCoverRegion } from '../../cloudfunctions/stores/staff/find-cover-region';
import { findDirectedVillages } from '../../cloudfunctions/stores/staff/find-directed-villages';
import { findHolder } from '../../cloudfunctions/stores/staff/find-holder';
import { findPlace } from '../../cloudfunctions/stores/staff/find-place';
import { findPosts } from '../../cloudfunctions/stores/staff/find-posts';
import { findRunningPosts } from '../../cloudfunctions/stores/staff/find-running-posts';
import { findStaffInvitation } from '../../cloudfunctions/stores/staff/find-staff-invitation';
import { findStaffPlaces } from '../../cloudfunctions/stores/staff/find-staff-places';
import { findTaskVillages } from '../../cloudfunctions/stores/tasks/find-task-villages';
import { findOtherVillages } from '../../cloudfunctions/stores/transfers/find-other-villages';
import { findTransferPlace } from '../../cloudfunctions/stores/transfers/find-transfer-place';
import { findTransfers } from '../../cloudfunctions/stores/transfers/find-transfers';
import { phoneOf } from '../../local/demo/contact-details';
import { posts as demoPosts } from '../../local/demo/demo-county';
import { eachOf, type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, TODAY } from './sight';
import type { World } from './world';

const NOW = new Date(`${TODAY}T09:00:00+08:00`);

/** Where nobody has begun yet. */
const BEFORE_ANYBODY = '2025-12-31';

/** Villages of the own households, and the other side of children who are registered elsewhere. */
const knownVillages = (as: Sight, world: World): readonly string[] => {
  const own = ownHouseholds(as, world);
  return [
    ...new Set([
      ...world.households.filter(({ id }) => own.includes(id)).map(({ village }) => village),
      ...world.cases
        .filter(({ village, registered }) => isIn(as, village) || isIn(as, registered))
        .flatMap(({ village, registered }) => [village, registered]),
    ]),
  ];
};

/** Whoever gives a place away: the township and the county, never the village itself. */
const givesAway = (as: Sight, region: string): boolean =>
  as.regions.some((own) => own.length < 12 && region.startsWith(own));

const eitherVillage = (as: Sight, { transfers }: World): readonly string[] =>
  transfers.filter(({ from, to }) => isIn(as, from) || isIn(as, to)).map(({ id }) => id);

/** Who works where, who is invited, and who is to move. */
export const staffingReads: readonly ReadCase[] = [
  {
    read: 'findPosts',
    seen: (tx, { villages }) =>
      eachOf(villages, async (code) => ((await findPosts(tx, code)).length > 0 ? code : null)),
    owed: knownVillages,
  },
  {
    read: 'findRunningPosts',
    seen: async (tx) =>
      (await findRunningPosts(tx, TODAY)).map(
        ({ personId, role, region }) => `${personId} ${role} ${region}`,
      ),
    owed: (as, world) =>
      world.posts
        .filter(
          ({ person, role, region }) =>
            person === as.personId ||
            isIn(as, region) ||
            (role === 'director' && knownVillages(as, world).includes(region)),
        )
        .map(({ person, role, region }) => `${person} ${role} ${region}`),
  },
  {
    read: 'findColleague',
    seen: (tx, { directors }) =>
      eachOf(directors, async ({ person, region }) =>
        (await findColleague(tx, { personId: person, region, day: TODAY })) ? region : null,
      ),
    owed: knownVillages,
  },
  {
    read: 'findHolder',
    seen: (tx) =>
      eachOf(
        demoPosts.filter(({ role }) => role === 'director'),
        async ({ role, region, staff: { key } }) => {
          const phoneHashes = lookUpHashes('person.phone', phoneOf(key) ?? '');
          return (await findHolder(tx, { role, region, phoneHashes, today: TODAY })) ? region : null;
        },
      ),
    owed: knownVillages,
  },
  {
    read: 'findCoverRegion',
    seen: (tx, { covers }) => eachOf(covers, ({ id }) => findCoverRegion(tx, id)),
    owed: (as, { covers }) => covers.map(({ region }) => region).filter((region) => isIn(as, region)),
  },
  {
    // Places are public.
    read: 'findPlace',
    seen: (tx, { villages }) => eachOf(villages, async (code) => (await findPlace(tx, code)) && code),
    owed: (_as, { villages }) => villages,
  },
  {
    read: 'findOtherVillages',
    seen: async (tx, { villages }) =>
      (await findOtherVillages(tx, villages[0] ?? '')).map(({ code }) => code),
    owed: (_as, { villages }) => villages.slice(1),
  },
  {
    read: 'findStaffInvitation',
    seen: (tx, { staffInvitations }) =>
      eachOf(staffInvitations, async ({ id }) => (await findStaffInvitation(tx, id)) && id),
    owed: (as, { staffInvitations }) =>
      staffInvitations.filter(({ region }) => givesAway(as, region)).map(({ id }) => id),
  },
  {
    // The places are public; who is invited is not.
    read: 'findStaffPlaces',
    seen: async (tx) => {
      const wanted = { codes: [''], unheld: false, today: TODAY, now: NOW, after: '', limit: 1000 };
      return (await findStaffPlaces(tx, wanted)).flatMap(({ invitations }) =>
        invitations.map(({ invitationId }) => invitationId),
      );
    },
    owed: (as, { staffInvitations }) =>
      staffInvitations.filter(({ region }) => givesAway(as, region)).map(({ id }) => id),
  },
  {
    // The job's question: of a day before anybody began, so that every village in sight is nobody's.
    read: 'findDirectedVillages',
    seen: async (tx) => (await findDirectedVillages(tx, BEFORE_ANYBODY)).map(({ code }) => code),
    owed: (as, world) => [
      ...new Set([
        ...world.households
          .filter(({ id }) => ownHouseholds(as, world).includes(id))
          .map(({ village }) => village),
        ...world.cases.filter(({ registered }) => isIn(as, registered)).map(({ village }) => village),
      ]),
    ],
  },
  {
    read: 'findTaskVillages',
    seen: (tx) => findTaskVillages(tx),
    owed: (as, { openTasks }) => [
      ...new Set(openTasks.map(({ village }) => village).filter((village) => isIn(as, village))),
    ],
  },
  {
    // Both villages: the one a household leaves, and the one that is asked to take it.
    read: 'findTransferPlace',
    seen: (tx, { transfers }) => eachOf(transfers, async ({ id }) => (await findTransferPlace(tx, id)) && id),
    owed: eitherVillage,
  },
  {
    read: 'findTransfers',
    seen: async (tx) => (await findTransfers(tx, { limit: 1000 })).map(({ transferId }) => transferId),
    owed: eitherVillage,
  },
  {
    read: 'findHouseholdLabel',
    seen: (tx, { households }) =>
      eachOf(households, async ({ id }) => (await findHouseholdLabel(tx, id)) && id),
    owed: ownHouseholds,
  },
];
