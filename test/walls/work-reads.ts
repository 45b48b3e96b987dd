import { findVisitFiles } from '../../cloudfunctions/stores/attachments/find-visit-files';
import { findFollowUpPlace } from '../../cloudfunctions/stores/follow-ups/find-follow-up-place';
import { findHelpfulCounts } from '../../cloudfunctions/stores/visits/find-helpful-counts';
import { findVisitByAct } from '../../cloudfunctions/stores/visits/find-visit-by-act';
import { findVisitsOfAct } from '../../cloudfunctions/stores/visits/find-visits-of-act';
import { findDirectorInSight } from '../../cloudfunctions/stores/worklog/find-director-in-sight';
import { findWork } from '../../cloudfunctions/stores/worklog/find-work';
import { among, eachOf, type ReadCase } from './read-case';
import { isIn, staffHouseholds, TODAY } from './sight';

/** What directors wrote down of their work. */
export const workReads: readonly ReadCase[] = [
  {
    read: 'findFollowUpPlace',
    seen: (tx, { followUps }) => eachOf(followUps, async ({ id }) => (await findFollowUpPlace(tx, id)) && id),
    owed: (as, world) => among(world.followUps, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // That a visit carries this id is staff's to know: a file is put to it.
    read: 'findVisitByAct',
    seen: (tx, { acts }) =>
      eachOf(acts, async ({ id, household }) =>
        (await findVisitByAct(tx, { householdId: household, act: id, sha256: 'x' })) === null ? null : id,
      ),
    owed: (as, world) => among(world.acts, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findVisitsOfAct',
    seen: (tx, { acts }) =>
      eachOf(acts, async ({ id }) => ((await findVisitsOfAct(tx, id)).size > 0 ? id : null)),
    owed: (as, world) => among(world.acts, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findVisitFiles',
    seen: async (tx, { households }) =>
      (await Promise.all(households.map(({ id }) => findVisitFiles(tx, id))))
        .flat()
        .map(({ attachmentId }) => attachmentId),
    owed: (as, world) => among(world.visitFiles, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // Sums of the villages in sight; the answers themselves are nobody's.
    read: 'findHelpfulCounts',
    seen: async (tx) => {
      const counts = await findHelpfulCounts(tx, { region: '99', month: TODAY.slice(0, 7) });
      return [String(Object.values(counts).reduce((sum, n) => sum + n, 0))];
    },
    owed: (as, world) => [String(among(world.opinions, staffHouseholds(as, world)).length)],
  },
  {
    read: 'findDirectorInSight',
    seen: (tx, { directors }) =>
      eachOf(directors, async ({ person }) => (await findDirectorInSight(tx, person)) && person),
    owed: (as, { directors }) =>
      directors.filter(({ region }) => isIn(as, region)).map(({ person }) => person),
  },
  {
    // Whoever's log is asked for, what lies beyond the caller's places is not in it.
    read: 'findWork',
    seen: async (tx, { directors }) => {
      const households: string[] = [];
      for (const { person } of directors) {
        const wanted = { directorId: person, month: TODAY.slice(0, 7), limit: 1000 };
        const { rows } = await findWork(tx, wanted);
        households.push(
          ...rows.filter(({ kind }) => kind === 'follow-up').map(({ householdId }) => householdId),
        );
      }
      return households;
    },
    owed: (as, world) => among(world.followUps, staffHouseholds(as, world)).map(({ household }) => household),
  },
];
