import { taskKinds } from '../../contracts/vocabulary/task';
import { findAssignments } from '../../cloudfunctions/stores/assignments/find-assignments';
import { findSupervisionDigests } from '../../cloudfunctions/stores/outbox/append-supervision-digests';
import { findHandedFamily, findHandedPlace } from '../../cloudfunctions/stores/reassignments/find-handed';
import { findReassignPlace } from '../../cloudfunctions/stores/reassignments/find-reassign-place';
import {
  findReassignmentPlace,
  findReassignments,
} from '../../cloudfunctions/stores/reassignments/find-reassignments';
import { findVillagesAndDirectors } from '../../cloudfunctions/stores/supervision/find-villages-and-directors';
import { findOverview } from '../../cloudfunctions/stores/supervision/find-overview';
import { findSupervisedTasks } from '../../cloudfunctions/stores/supervision/find-supervised-tasks';
import { findOverduePlaceTasks } from '../../cloudfunctions/stores/tasks/escalate-place-tasks';
import { demoId } from '../../local/demo/demo-id';
import { among, eachOf, type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, staffHouseholds, TODAY } from './sight';
import type { World } from './world';

/** Kinds whose tasks belong to a place. */
const OF_PLACES = [
  'value-missing',
  'town-duty',
  'county-duty',
  'assigned-work',
  'notice-season',
  'calendar-missing',
];

const movable = ['weekly-contact', 'director-contact', 'home-visit'] as const;

/** Households of which the person does work for another village's director. */
const takenOver = (as: Sight, { handed }: World): readonly string[] =>
  handed.filter(({ person }) => person === as.personId).map(({ household }) => household);

const parts = (as: Sight, { assigned }: World): World['assigned'] =>
  assigned.filter(({ village }) => isIn(as, village));

/** Work passed on, taken over, and sent to many. */
export const supervisionReads: readonly ReadCase[] = [
  {
    read: 'findReassignPlace',
    seen: (tx, { households }) =>
      eachOf(
        households,
        async ({ id }) =>
          (await findReassignPlace(tx, { householdId: id, to: demoId('pe', 'fangxiaomei'), today: TODAY }))
            ?.householdId,
      ),
    owed: ownHouseholds,
  },
  {
    // Its own village's staff, those above, and whoever is asked.
    read: 'findReassignmentPlace',
    seen: (tx, { reassignments }) =>
      eachOf(reassignments, async ({ id }) => (await findReassignmentPlace(tx, id)) && id),
    owed: (as, { reassignments }) =>
      reassignments.filter(({ to, village }) => to === as.personId || isIn(as, village)).map(({ id }) => id),
  },
  {
    read: 'findReassignments',
    seen: async (tx, _world, as) =>
      (await findReassignments(tx, as.personId ?? '')).map(({ reassignmentId }) => reassignmentId),
    owed: (as, { reassignments }) => reassignments.filter(({ to }) => to === as.personId).map(({ id }) => id),
  },
  {
    read: 'findHandedPlace',
    seen: (tx, { children }, as) =>
      eachOf(
        children,
        async ({ id }) =>
          (await findHandedPlace(tx, { childIds: [id], kinds: movable, me: as.personId ?? '' }))?.householdId,
      ),
    owed: (as, world) => among(world.children, takenOver(as, world)).map(({ household }) => household),
  },
  {
    // Whom to visit and how to reach them: nothing where nothing was taken over.
    read: 'findHandedFamily',
    seen: async (tx, { households }, as) => {
      const found: string[] = [];
      for (const { id } of households) {
        const family = await findHandedFamily(tx, { householdId: id, me: as.personId ?? '', today: TODAY });
        found.push(...(family?.people ?? []).map(({ personId }) => personId));
      }
      return found;
    },
    owed: (as, world) => {
      const homes = takenOver(as, world);
      return world.links.filter(({ household }) => homes.includes(household)).map(({ person }) => person);
    },
  },
  {
    // Places are public; their numbers are their staff's.
    read: 'findOverview',
    seen: async (tx) => {
      const rows = await findOverview(tx, {
        level: 'village',
        within: ['99'],
        week: '2026-W46',
        today: TODAY,
        sunday: '2026-11-22',
        escalated: [],
        villages: [],
        keyFacts: [],
      });
      return rows.flatMap(({ code, tasks }) => Array.from({ length: tasks.open }, () => code));
    },
    owed: (as, world) => [
      ...world.openTasks.filter(({ village }) => isIn(as, village)).map(({ village }) => village),
      ...world.handed.filter(({ person }) => person === as.personId).map(({ village }) => village),
    ],
  },
  {
    read: 'findSupervisedTasks',
    seen: async (tx, _world, as) =>
      (
        await findSupervisedTasks(tx, {
          me: as.personId ?? '',
          within: ['99'],
          levels: null,
          kinds: taskKinds.filter((kind) => !OF_PLACES.includes(kind)),
          dueUntil: null,
          household: null,
          today: TODAY,
          after: null,
          limit: 1000,
        })
      ).map(({ taskId }) => taskId),
    owed: (as, world) => [
      ...world.openTasks.filter(({ village }) => isIn(as, village)).map(({ id }) => id),
      ...world.handed.filter(({ person }) => person === as.personId).map(({ task }) => task),
    ],
  },
  {
    // The places are public, who directs them is for their own staff and those who must call.
    read: 'findVillagesAndDirectors',
    seen: async (tx) =>
      (await findVillagesAndDirectors(tx, { within: ['99'], today: TODAY })).map(({ code }) => code),
    owed: (_as, world) => world.villages,
  },
  {
    read: 'findAssignments',
    seen: async (tx) =>
      (await findAssignments(tx, { today: TODAY, assignmentId: null, limit: 100 })).flatMap((found) =>
        found.parts.map(({ code }) => `${found.assignmentId} ${code}`),
      ),
    owed: (as, world) => parts(as, world).map(({ assignment, village }) => `${assignment} ${village}`),
  },
  {
    read: 'findOverduePlaceTasks',
    seen: async (tx) => (await findOverduePlaceTasks(tx, TODAY)).map(({ id }) => id),
    owed: (as, { placeTasks }) =>
      placeTasks.filter(({ region, due }) => isIn(as, region) && due < TODAY).map(({ id }) => id),
  },
  {
    // What is passed on is told to those above: nothing here is overdue for long enough.
    read: 'findSupervisionDigests',
    seen: async (tx) => {
      const until = new Date(`${TODAY}T09:00:00+08:00`);
      const since = new Date(until.getTime() - 86_400_000);
      const digests = await findSupervisionDigests(tx, 'supervisor', { today: TODAY, since, until });
      return digests.map(({ person_id }) => person_id);
    },
    owed: (as, world) => (staffHouseholds(as, world).length > 0 ? [] : []),
  },
];
