import { dayFrom } from '../../domain/calendar/calendar-day';
import { findAttachment } from '../../cloudfunctions/stores/attachments/find-attachment';
import { sql } from 'kysely';
import { findPapers } from '../../cloudfunctions/stores/attachments/find-papers';
import {
  findHouseholdsOfVillage,
  findVillageToClose,
} from '../../cloudfunctions/stores/coverage/append-week';
import { findFindingPlace } from '../../cloudfunctions/stores/findings/find-finding-place';
import { findFindings } from '../../cloudfunctions/stores/findings/find-findings';
import { findStaffCounts } from '../../cloudfunctions/stores/home/find-staff-counts';
import { findHouseholds } from '../../cloudfunctions/stores/households/find-households';
import { findImportMatches } from '../../cloudfunctions/stores/import/find-import-matches';
import { findAudience } from '../../cloudfunctions/stores/notices/find-audience';
import { findDirectorName } from '../../cloudfunctions/stores/people/find-director-name';
import { findUnvisited } from '../../cloudfunctions/stores/children/find-unvisited';
import { findDutyRegions } from '../../cloudfunctions/stores/region-duties/find-duty-regions';
import { findPolicyRegions } from '../../cloudfunctions/stores/regions/find-policy-regions';
import { findVillagePolicies } from '../../cloudfunctions/stores/regions/find-village-policies';
import { findRegionPack } from '../../cloudfunctions/stores/regions/find-region-pack';
import { findCasePlace } from '../../cloudfunctions/stores/residence/find-case-place';
import { findCases } from '../../cloudfunctions/stores/residence/find-cases';
import { findPartOfChildren } from '../../cloudfunctions/stores/residence/find-part-of-children';
import { findOpenTasks } from '../../cloudfunctions/stores/tasks/find-open-tasks';
import { taskKinds } from '../../contracts/vocabulary/task';
import { among, eachOf, type ReadCase } from './read-case';
import type { World } from './world';
import { isIn, ownHouseholds, type Sight, staffHouseholds, TODAY } from './sight';
import { riskReads } from './risk-reads';
import { staffingReads } from './staffing-reads';
import { supervisionReads } from './supervision-reads';
import { workReads } from './work-reads';
import { jobReads } from './job-reads';

/** By the village in whose list a task stands, which is mostly the household's own. */
const tasksOf = (as: Sight, { openTasks }: World): World['openTasks'] =>
  openTasks.filter(({ village }) => isIn(as, village));

const eitherSide = (as: Sight, { cases }: World): World['cases'] =>
  cases.filter(({ village, registered }) => isIn(as, village) || isIn(as, registered));

const villagesOf = (households: readonly string[], world: World): readonly string[] => [
  ...new Set(world.households.filter(({ id }) => households.includes(id)).map(({ village }) => village)),
];

const lists: readonly ReadCase[] = [
  {
    // A family's own paper as well: the photograph shows what others wrote.
    read: 'findPapers',
    seen: async (tx, { papers }) => {
      const ids = papers.map(({ id }) => id);
      return eachOf(
        papers,
        async ({ household }) => (await findPapers(tx, { householdId: household, ids }))[0],
      );
    },
    owed: (as, world) => among(world.papers, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findAttachment',
    seen: (tx, { papers }) => eachOf(papers, async ({ id }) => (await findAttachment(tx, id)) && id),
    owed: (as, world) => among(world.papers, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // What was found about a caregiver is for staff: not even the family itself reads it.
    read: 'findFindings',
    seen: async (tx, { households }) =>
      (await Promise.all(households.map(({ id }) => findFindings(tx, id))))
        .flat()
        .map(({ findingId }) => findingId),
    owed: (as, world) => among(world.findings, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findFindingPlace',
    seen: (tx, { findings }) => eachOf(findings, async ({ id }) => (await findFindingPlace(tx, id)) && id),
    owed: (as, world) => among(world.findings, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // The list is for staff; a family has its own screen.
    read: 'findHouseholds',
    seen: async (tx) =>
      (await findHouseholds(tx, { find: '', after: null, limit: 1000 })).map(({ id }) => id),
    owed: staffHouseholds,
  },
  {
    // Both sides of a child who lives in one village and is registered in another.
    read: 'findCases',
    seen: async (tx) =>
      (await findCases(tx, { today: TODAY, limit: 1000 })).map(({ householdId }) => householdId),
    owed: (as, world) => eitherSide(as, world).map(({ household }) => household),
  },
  {
    read: 'findCasePlace',
    seen: (tx, { cases }) =>
      eachOf(
        cases,
        async ({ household, registered }) =>
          (await findCasePlace(tx, { householdId: household, registeredCode: registered }))?.householdId,
      ),
    owed: (as, world) => eitherSide(as, world).map(({ household }) => household),
  },
  {
    // The demo's split gives the visits to the side of registration.
    read: 'findPartOfChildren',
    seen: (tx, { children }) =>
      eachOf(
        children,
        async ({ id }) => (await findPartOfChildren(tx, { childIds: [id], duty: 'visit' }))?.householdId,
      ),
    owed: (as, world) => eitherSide(as, world).map(({ household }) => household),
  },
  {
    // A sheet matches the children of one's own places and no others, whoever sends it.
    read: 'findImportMatches',
    seen: async (tx) => {
      const { rows } = await sql<{ id: string; name: string; birthOn: string; village: string }>`
        select c.id, c.name, c.birth_on as "birthOn", c.village_code as village from child c`.execute(tx);
      const asked = rows.map(({ name, birthOn, village }, line) => ({
        line,
        position: 0,
        name,
        birthOn,
        village,
        hashes: [],
      }));
      return (await findImportMatches(tx, asked)).map(({ householdId }) => householdId);
    },
    owed: (as, world) => among(world.children, staffHouseholds(as, world)).map(({ household }) => household),
  },
  {
    read: 'findDirectorName',
    seen: (tx, { villages }) =>
      eachOf(villages, async (code) => (await findDirectorName(tx, code, TODAY)) && code),
    // Also of the other side, where a child lives in one village and is registered in another: the two must call.
    owed: (as, world) => [
      ...new Set([
        ...villagesOf(ownHouseholds(as, world), world),
        ...eitherSide(as, world).flatMap(({ village, registered }) => [village, registered]),
      ]),
    ],
  },
  {
    read: 'findOpenTasks',
    seen: async (tx) => {
      const ofPlaces = [
        'value-missing',
        'town-duty',
        'county-duty',
        'notice-season',
        'calendar-missing',
        'assigned-work',
      ];
      const kinds = taskKinds.filter((kind) => !ofPlaces.includes(kind));
      return (
        await findOpenTasks(tx, { kinds, urgent: [], owner: null, places: null, today: TODAY, limit: 1000 })
      ).map(({ id }) => id);
    },
    owed: (as, world) => tasksOf(as, world).map(({ id }) => id),
  },
  {
    read: 'findStaffCounts',
    seen: async (tx) => {
      const { households, open_tasks, overdue, open_households } = await findStaffCounts(tx, TODAY);
      return [households, open_tasks, overdue, open_households].map(String);
    },
    owed: (as, world) => {
      const setUp = world.setUpTasks.filter(({ region }) => isIn(as, region)).length;
      const tasks = tasksOf(as, world);
      const ofPlaces = world.placeTasks.filter(({ region }) => isIn(as, region));
      const overdue = [...tasks, ...ofPlaces].filter(({ due }) => due < TODAY).length;
      const homes = new Set(tasks.map(({ household }) => household)).size;
      return [ownHouseholds(as, world).length, tasks.length + setUp + ofPlaces.length, overdue, homes].map(
        String,
      );
    },
  },
  {
    read: 'findAudience',
    seen: async (tx, { villages }) => [
      String(await findAudience(tx, { regions: villages, today: dayFrom(TODAY) })),
    ],
    owed: (as, world) => [String(ownHouseholds(as, world).length)],
  },
  {
    read: 'findHouseholdsOfVillage',
    seen: async (tx, { villages }) => {
      const found: string[] = [];
      for (const code of villages) {
        found.push(...(await findHouseholdsOfVillage(tx, code, { after: '', limit: 1000 })));
      }
      return found;
    },
    owed: ownHouseholds,
  },
  {
    // Frozen figures are for a village's staff: to a family their own village looks open.
    read: 'findVillageToClose',
    seen: async (tx) => ((await findVillageToClose(tx, '2026-W46')) === null ? [] : ['open']),
    owed: (as) => (as.family.length > 0 ? ['open'] : []),
  },
  {
    // Which plan holds where is public.
    read: 'findRegionPack',
    seen: (tx, { villages }) => eachOf(villages, async (code) => (await findRegionPack(tx, code)) && code),
    owed: (_as, world) => world.villages,
  },
  {
    // The regions are public, the county's open questions in them are not.
    read: 'findPolicyRegions',
    seen: async (tx) => (await findPolicyRegions(tx)).flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    owed: (as, world) => world.setUpTasks.filter(({ region }) => isIn(as, region)).map(({ id }) => id),
  },
  {
    read: 'findVillagePolicies',
    seen: async (tx) => (await findVillagePolicies(tx, [''])).map(({ code }) => code),
    owed: (_as, world) => world.villages,
  },
  {
    // What a place did is for its own staff and those above; a director of one of its villages is not.
    read: 'findDutyRegions',
    seen: async (tx) =>
      (await findDutyRegions(tx, [''])).flatMap(({ code, records }) =>
        records.map(({ duty }) => `${code} ${duty}`),
      ),
    owed: (as, world) =>
      world.dutyRecords
        .filter(({ region }) => isIn(as, region))
        .map(({ region, duty }) => `${region} ${duty}`),
  },
  {
    // Only the operation's actors ask it; the walls alone would let a family see its own children here.
    read: 'findUnvisited',
    seen: async (tx, { villages }) =>
      (await findUnvisited(tx, { villages, keyFacts: [], today: TODAY, after: null, limit: 1000 })).map(
        ({ childId }) => childId,
      ),
    owed: (as, world) => among(world.children, ownHouseholds(as, world)).map(({ id }) => id),
  },
];

/** Reads that list, count or look after the whole county. */
export const staffReads: readonly ReadCase[] = [
  ...lists,
  ...supervisionReads,
  ...workReads,
  ...riskReads,
  ...jobReads,
  ...staffingReads,
];
