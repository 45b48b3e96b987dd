import { findPapers } from '../../cloudfunctions/stores/attachments/find-papers';
import {
  findDueHouseholds,
  findFirstReview,
} from '../../cloudfunctions/stores/care-files/find-due-households';
import { findHouseholdsAfter, findWeekClosed } from '../../cloudfunctions/stores/coverage/append-week';
import { findUnsealedDay } from '../../cloudfunctions/stores/audit/append-seal';
import { findFindingPlace } from '../../cloudfunctions/stores/findings/find-finding-place';
import { findFindings } from '../../cloudfunctions/stores/findings/find-findings';
import { findStaffCounts } from '../../cloudfunctions/stores/home/find-staff-counts';
import { findHouseholds } from '../../cloudfunctions/stores/households/find-households';
import { findAudience } from '../../cloudfunctions/stores/notices/find-audience';
import { findOldestJobRun } from '../../cloudfunctions/stores/jobs/purge-job-runs';
import { findNoticeToFanOut } from '../../cloudfunctions/stores/notices/fan-out';
import { findDigests } from '../../cloudfunctions/stores/outbox/append-digests';
import { findNextSend } from '../../cloudfunctions/stores/outbox/claim-outbox';
import { findOrRefreshToken } from '../../cloudfunctions/stores/outbox/find-or-refresh-token';
import { findDirectorName } from '../../cloudfunctions/stores/people/find-director-name';
import { findPolicyRegions } from '../../cloudfunctions/stores/regions/find-policy-regions';
import { findRegionPack } from '../../cloudfunctions/stores/regions/find-region-pack';
import { findOldestRequest } from '../../cloudfunctions/stores/requests/purge-requests';
import { findOpenTasks } from '../../cloudfunctions/stores/tasks/find-open-tasks';
import { taskKinds } from '../../contracts/vocabulary/task';
import { among, eachOf, type ReadCase } from './read-case';
import type { World } from './world';
import { isIn, ownHouseholds, staffHouseholds, TODAY } from './sight';
import { riskReads } from './risk-reads';

const NOW = new Date(`${TODAY}T09:00:00+08:00`);

const orNothing = (found: unknown): readonly string[] => (found === null ? [] : ['something']);

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
    read: 'findDirectorName',
    seen: (tx, { villages }) => eachOf(villages, async (code) => (await findDirectorName(tx, code)) && code),
    owed: (as, world) => villagesOf(ownHouseholds(as, world), world),
  },
  {
    read: 'findOpenTasks',
    seen: async (tx) => {
      const kinds = taskKinds.filter((kind) => kind !== 'value-missing');
      return (await findOpenTasks(tx, { kinds, limit: 1000 })).map(({ id }) => id);
    },
    owed: (as, world) => among(world.openTasks, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findStaffCounts',
    seen: async (tx) => {
      const { households, open_tasks, overdue, open_households } = await findStaffCounts(tx, TODAY);
      return [households, open_tasks, overdue, open_households].map(String);
    },
    owed: (as, world) => {
      const setUp = world.setUpTasks.filter(({ region }) => isIn(as, region)).length;
      const tasks = among(world.openTasks, staffHouseholds(as, world));
      const overdue = tasks.filter(({ due }) => due < TODAY).length;
      const homes = new Set(tasks.map(({ household }) => household)).size;
      return [ownHouseholds(as, world).length, tasks.length + setUp, overdue, homes].map(String);
    },
  },
  {
    read: 'findAudience',
    seen: async (tx, { villages }) => [String(await findAudience(tx, villages))],
    owed: (as, world) => [String(ownHouseholds(as, world).length)],
  },
  {
    read: 'findHouseholdsAfter',
    seen: (tx) => findHouseholdsAfter(tx, '', 1000),
    owed: ownHouseholds,
  },
  {
    read: 'findWeekClosed',
    seen: async (tx) => ((await findWeekClosed(tx, '2026-W46')) ? ['closed'] : []),
    // A village's figures are for its staff.
    owed: (as) => (as.regions.length > 0 ? ['closed'] : []),
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
];

/** `refused`: PostgreSQL itself denies the statement to `app`. */
const refused = (): readonly string[] => ['refused'];

const jobReads: readonly ReadCase[] = [
  {
    read: 'findDueHouseholds',
    seen: (tx) => findDueHouseholds(tx, { today: TODAY, limit: 1000, skipLocked: true, except: [] }),
    owed: refused,
  },
  {
    read: 'findNoticeToFanOut',
    seen: async (tx) => orNothing(await findNoticeToFanOut(tx, 1000)),
    owed: refused,
  },
  { read: 'findUnsealedDay', seen: async (tx) => orNothing(await findUnsealedDay(tx, TODAY)), owed: refused },
  { read: 'findNextSend', seen: async (tx) => orNothing(await findNextSend(tx)), owed: refused },
  {
    read: 'findOrRefreshToken',
    seen: async (tx) => [
      await findOrRefreshToken(tx, {
        now: NOW,
        stale: null,
        request: () => Promise.resolve({ token: 'token', expiresInSeconds: 7200 }),
      }),
    ],
    owed: refused,
  },
  {
    read: 'findFirstReview',
    seen: async (tx) => orNothing(await findFirstReview(tx)),
    owed: (as, world) => (ownHouseholds(as, world).length > 0 ? ['something'] : []),
  },
  {
    read: 'findOldestRequest',
    seen: async (tx) => orNothing(await findOldestRequest(tx)),
    owed: (as, world) => (world.callers.includes(as.personId ?? '') ? ['something'] : []),
  },
  {
    read: 'findOldestJobRun',
    seen: async (tx) => orNothing(await findOldestJobRun(tx)),
    owed: refused,
  },
  {
    read: 'findDigests',
    seen: async (tx) => {
      const since = new Date(NOW.getTime() - 86_400_000);
      const digests = await findDigests(tx, { today: TODAY, since, until: NOW });
      return digests.map(({ village_code }) => village_code);
    },
    owed: (as, world) => {
      const busy = among(world.openTasks, staffHouseholds(as, world)).map(({ household }) => household);
      return villagesOf(busy, world);
    },
  },
];

/** Reads that list, count or look after the whole county. */
export const staffReads: readonly ReadCase[] = [...lists, ...riskReads, ...jobReads];
